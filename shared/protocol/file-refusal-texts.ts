/** Refusals of files: what is wrong with one, and what its owner has to do. */
export interface RefusalText {
  status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503
  zh: string
  en: string
}

export const fileRefusalTexts = {
  'file-too-large': {
    status: 413,
    zh: '文件有{{megabytes}} MB，上限是{{limit}} MB。请压缩后重新上传。',
    en: 'The file has {{megabytes}} MB; the limit is {{limit}} MB. Reduce it and upload again.',
  },
  'file-kind': {
    status: 422,
    zh: '文件内容不是{{expected}}。请上传真正的{{expected}}文件（改后缀名不行）。',
    en: 'The content is not {{expected}}. Upload a real {{expected}} file; renaming does not help.',
  },
  'glb-structure': {
    status: 422,
    zh: 'GLB文件结构损坏或不完整（{{detail}}）。请从建模软件重新导出glTF 2.0二进制文件。',
    en: 'The GLB is damaged or incomplete ({{detail}}). Export it again as binary glTF 2.0.',
  },
  'glb-too-much': {
    status: 422,
    zh: 'GLB要求的{{what}}是{{actual}}，上限{{limit}}。请简化模型后重新导出。',
    en: 'The GLB asks for {{actual}} {{what}}; the limit is {{limit}}. Simplify the model and export again.',
  },
  'glb-outside-address': {
    status: 422,
    zh: 'GLB引用了外部地址“{{address}}”。请把贴图和数据打包进文件后重新导出。',
    en: 'The GLB refers to “{{address}}” outside the file. Embed textures and data, then export again.',
  },
  'glb-invalid': {
    status: 422,
    zh: 'GLB未通过glTF校验（{{count}}处错误，首个为{{detail}}）。请修正后重新导出。',
    en: 'The GLB fails glTF validation ({{count}} errors, first {{detail}}). Mend it and export again.',
  },
  'processing-failed': {
    status: 422,
    zh: '处理此文件超出了时间或内存限制。请简化后重新上传。',
    en: 'Processing this file took more time or memory than allowed. Simplify it and upload again.',
  },
  'picture-too-large': {
    status: 422,
    zh: '图片为{{width}}×{{height}}像素，长乘宽不得超过{{limit}}像素。请缩小后重新上传。',
    en: 'The picture has {{width}}×{{height}} pixels; width times height may be {{limit}} at most. Make it smaller and upload again.',
  },
  'picture-damaged': {
    status: 422,
    zh: '图片已损坏，无法读取。请重新导出PNG、JPEG或WebP。',
    en: 'The picture is damaged and cannot be read. Export it again as PNG, JPEG or WebP.',
  },
  'panorama-ratio': {
    status: 422,
    zh: '全景图为{{width}}×{{height}}像素，应为2:1（单目）或1:1（上下双目）。请用全景相机或软件导出等距柱状图。',
    en: 'The panorama has {{width}}×{{height}} pixels. It must be twice as wide as high, or square with one eye above the other: export it as an equirectangular picture.',
  },
  'document-locked': {
    status: 422,
    zh: 'PDF设有打开密码，无法读取。请另存一份不加密的PDF后重新上传。',
    en: 'The PDF is locked with a password. Save a copy without it and upload that.',
  },
  'document-damaged': {
    status: 422,
    zh: 'PDF已损坏或不完整，无法读取。请重新导出后上传。',
    en: 'The PDF is damaged or incomplete. Export it again and upload that.',
  },
  'document-pages': {
    status: 422,
    zh: 'PDF有{{count}}页，上限{{limit}}页。请只保留要展示的页。',
    en: 'The PDF has {{count}} pages; the limit is {{limit}}. Keep the pages that you want to show.',
  },
  'document-page-size': {
    status: 422,
    zh: 'PDF第{{page}}页尺寸异常（{{width}}×{{height}}磅）。每边应在36至14400磅之间，请改为A4等常用版面后导出。',
    en: 'Page {{page}} of the PDF measures {{width}}×{{height}} points; each side must have 36 to 14,400. Export it in a common format such as A4.',
  },
  'recording-damaged': {
    status: 422,
    zh: '音视频文件已损坏或不完整，无法读取。请重新导出后上传。',
    en: 'The recording is damaged or incomplete. Export it again and upload that.',
  },
  'recording-codec': {
    status: 422,
    zh: '音视频的编码是“{{codec}}”，不是所有浏览器都能播放。请导出为H.264与AAC的MP4，或VP9与Opus的WebM；音频为MP3、AAC、Opus或WAV。',
    en: 'The recording is coded as “{{codec}}”, which not every browser plays. Export MP4 with H.264 and AAC or WebM with VP9 and Opus; sound as MP3, AAC, Opus or WAV.',
  },
  'video-too-large': {
    status: 422,
    zh: '视频画面为{{width}}×{{height}}像素，最大2048×2048。请缩小后重新导出。',
    en: 'The video’s picture has {{width}}×{{height}} pixels; 2048×2048 is the most. Export it smaller.',
  },
  'files-processing': {
    status: 409,
    zh: '还有{{count}}个文件正在处理，处理完才能核对展位额度。请稍候再提交，内容已保存。',
    en: '{{count}} files are still being processed; the booth’s budget is checked when they are done. Submit again in a moment; everything is saved.',
  },
  'files-refused': {
    status: 422,
    zh: '展位中有{{count}}个文件未能使用。请在“展位素材”中删除或更换后再提交。',
    en: '{{count}} files of the booth cannot be used. Delete or replace them under the material for the booth, then submit.',
  },
  'booth-budget': {
    status: 422,
    zh: '展位超出额度{{count}}项，已在“展位素材”中标出。请按提示精简，内容已保存。',
    en: 'The booth is over its budget in {{count}} respects, marked under the material for the booth. Trim it as said there; everything is saved.',
  },
  'too-many-files': {
    status: 422,
    zh: '最多可上传{{limit}}个文件。请先删除不用的文件。',
    en: 'At most {{limit}} files. Delete some that you do not use first.',
  },
  'files-quota': {
    status: 422,
    zh: '加上此文件，这里的文件共有{{megabytes}} MB，上限是{{limit}} MB。请先删除不用的文件。',
    en: 'With this one the files here have {{megabytes}} MB; the limit is {{limit}} MB. Delete some that you do not use first.',
  },
  'person-quota': {
    status: 422,
    zh: '加上此文件，您上传的全部文件共有{{megabytes}} MB，上限是{{limit}} MB。请先在各份申报中删除不用的文件。',
    en: 'With this one all files that you have uploaded have {{megabytes}} MB; the limit is {{limit}} MB. Delete some in your submissions first.',
  },
  'too-many-uploads': {
    status: 422,
    zh: '您有{{limit}}个文件还没有传完。请等它们传完；放弃的文件一天后自动清除。',
    en: '{{limit}} of your files are not uploaded yet. Wait for them; what you gave up is removed after a day.',
  },
  'bcf-damaged': {
    status: 422,
    zh: 'BCF文件已损坏、加了密，或其中的文件名不合规，无法读取。请重新导出后再选。',
    en: 'The BCF file is damaged, encrypted, or names files where none may be. Export it again.',
  },
  'bcf-too-much': {
    status: 422,
    zh: 'BCF文件解开后超出上限（{{count}}个文件、共{{megabytes}} MB）。请分成几份导出。',
    en: 'Unpacked, the BCF file has more than {{count}} files or {{megabytes}} MB. Export it in parts.',
  },
  'bcf-doctype': {
    status: 422,
    zh: 'BCF文件中的XML带有文档类型声明（DOCTYPE），为安全起见不予读取。请用BCF软件重新导出。',
    en: 'XML in the BCF file declares a document type (DOCTYPE), which is not read, for safety. Export it again from a BCF tool.',
  },
} as const satisfies Record<string, RefusalText>
