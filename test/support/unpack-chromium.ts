import chromium from '@sparticuz/chromium';

// Into TMPDIR; a program of its own because the package takes that and more from its environment.
await chromium.executablePath();
