// The browser comes from an npm package or from the system (src/pdf/browser); puppeteer must never fetch one of its own.
module.exports = { skipDownload: true };
