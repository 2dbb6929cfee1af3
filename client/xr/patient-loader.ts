/** Loaders of three that wait for the server where their own would fail. */
import { Loader, TextureLoader, type Texture } from 'three'
import { overConnection } from '../api/connection.ts'

export class PatientLoader<Data> extends Loader<Data> {
  readonly #loader: Loader<Data>

  constructor(loader: Loader<Data>) {
    super(loader.manager)
    this.#loader = loader
  }

  override load(
    url: string,
    onLoad: (data: Data) => void,
    _onProgress?: (event: ProgressEvent) => void,
    onError?: (error: unknown) => void,
  ): void {
    overConnection(() => this.#loader.loadAsync(url)).then(onLoad, (error: unknown) =>
      onError?.(error),
    )
  }
}

export const textureLoader: Loader<Texture> = new PatientLoader(new TextureLoader())
