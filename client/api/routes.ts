/**
 * Method and path of every procedure, without the schemas: a page that only calls the server need
 * not load the validator. tests/client/api/routes.test.ts holds this table against the contract.
 */
type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

const route = <M extends Method, P extends `/${string}`>(method: M, path: P) => ({
  '~orpc': { errorMap: {}, meta: {}, route: { method, path } },
})

export const routes = {
  account: {
    me: route('GET', '/me'),
    signIn: route('POST', '/sign-in'),
    signOut: route('POST', '/sign-out'),
    redeemInvite: route('POST', '/invites/redeem'),
    redeemCode: route('POST', '/codes/redeem'),
    deviceCode: route('POST', '/me/device-code'),
    devices: route('GET', '/me/devices'),
    endDevice: route('DELETE', '/me/devices/{id}'),
    setPassphrase: route('PUT', '/me/passphrase'),
    setLook: route('PUT', '/me/look'),
    createInvite: route('POST', '/invites'),
  },
  call: { current: route('GET', '/call') },
  entrance: { where: route('GET', '/entrance') },
  exhibition: {
    pavilions: route('GET', '/pavilions'),
    scenarios: route('GET', '/scenarios'),
    scenario: route('GET', '/scenarios/{id}'),
    chapter: route('GET', '/pavilions/{pavilion}/chapters/{chapter}'),
    phrasing: route('GET', '/phrasing'),
    phrase: route('POST', '/scenarios/{id}/phrase'),
  },
  intake: {
    mine: route('GET', '/submissions'),
    create: route('POST', '/submissions'),
    read: route('GET', '/submissions/{id}'),
    save: route('PUT', '/submissions/{id}'),
    submit: route('POST', '/submissions/{id}/submit'),
    readExhibits: route('POST', '/submissions/{id}/exhibits'),
    removeAsset: route('DELETE', '/submissions/{id}/assets/{assetId}'),
  },
  check: {
    list: route('GET', '/checks'),
    read: route('GET', '/checks/{id}'),
    decide: route('POST', '/checks/{id}'),
    admit: route('POST', '/checks/{id}/admit'),
    publish: route('POST', '/checks/{id}/publish'),
  },
  gathering: {
    list: route('GET', '/gatherings'),
    create: route('POST', '/gatherings'),
    read: route('GET', '/gatherings/{id}'),
    update: route('PUT', '/gatherings/{id}'),
    setOpen: route('POST', '/gatherings/{id}/status'),
    invite: route('POST', '/gatherings/{id}/members'),
    issueCode: route('POST', '/gatherings/{id}/codes'),
    removeMember: route('DELETE', '/gatherings/{id}/members/{personId}'),
    seat: route('POST', '/gatherings/{id}/seat'),
    orderSlides: route('PUT', '/gatherings/{id}/slides'),
    removeSlide: route('DELETE', '/gatherings/{id}/slides/{assetId}'),
  },
  door: {
    read: route('GET', '/door/{token}'),
    make: route('POST', '/gatherings/{id}/door'),
    close: route('DELETE', '/gatherings/{id}/door'),
  },
  review: {
    results: route('GET', '/gatherings/{id}/results'),
    formulas: route('GET', '/gatherings/{id}/results/{submissionId}'),
    firmness: route('GET', '/gatherings/{id}/firmness'),
    calibration: route('GET', '/gatherings/{id}/calibration'),
    receipt: route('GET', '/gatherings/{id}/ledger/receipt'),
    evidence: route('GET', '/gatherings/{id}/results/{submissionId}/evidence'),
    recusals: route('GET', '/gatherings/{id}/recusals'),
    recuse: route('POST', '/gatherings/{id}/recusals'),
    clearRecusal: route('DELETE', '/gatherings/{id}/recusals/{submissionId}/{personId}'),
  },
  decision: {
    read: route('GET', '/gatherings/{id}/decision'),
    seal: route('POST', '/gatherings/{id}/decision/seal'),
  },
  notice: {
    list: route('GET', '/notices'),
    read: route('GET', '/notices/{id}'),
    candidates: route('GET', '/notice-candidates'),
    publish: route('POST', '/notices'),
    confirm: route('POST', '/notices/{id}/confirm'),
    object: route('POST', '/notices/{id}/objections'),
    follow: route('GET', '/objections/followed/{token}'),
    objections: route('GET', '/notices/{id}/objections'),
    assign: route('POST', '/objections/{id}/assign'),
    answer: route('POST', '/objections/{id}/answer'),
    decide: route('POST', '/objections/{id}/decide'),
  },
  blind: {
    list: route('GET', '/gatherings/{id}/blind'),
    read: route('GET', '/gatherings/{id}/blind/{submissionId}'),
    clear: route('PUT', '/gatherings/{id}/blind/{submissionId}'),
  },
  expert: {
    list: route('GET', '/experts'),
    save: route('POST', '/experts'),
    remove: route('DELETE', '/experts/{id}'),
    importRows: route('POST', '/experts/import'),
  },
  panel: {
    read: route('GET', '/gatherings/{id}/panel'),
    propose: route('POST', '/panels/propose'),
    appoint: route('POST', '/gatherings/{id}/panel'),
    withdraw: route('POST', '/gatherings/{id}/panel/{appointmentId}/withdraw'),
    settle: route('PUT', '/gatherings/{id}/panel/conflicts'),
    drawOrder: route('POST', '/gatherings/{id}/order'),
  },
  appointments: {
    read: route('GET', '/appointments/{token}'),
    answer: route('POST', '/appointments/{token}'),
  },
  feeds: {
    read: route('GET', '/feeds/{submissionId}/{exhibitId}'),
    push: route('POST', '/feeds/{submissionId}/{exhibitId}'),
    access: route('GET', '/feeds/{submissionId}/{exhibitId}/access'),
    renewToken: route('POST', '/feeds/{submissionId}/{exhibitId}/token'),
  },
}
