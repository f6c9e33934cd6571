// A person's hand: the only way in which tests press, type and choose, so that what a job costs can be counted.

export class Hand {
  /** Clicks, typed fields, and files. */
  spent = { clicks: 0, fields: 0, files: 0 };

  constructor(page) {
    this.page = page;
  }

  async press(selector) {
    this.spent.clicks += 1;
    await this.page.locator(selector).first().click();
  }

  async type(selector, text) {
    this.spent.fields += 1;
    await this.page.locator(selector).first().fill(text);
  }

  async choose(selector, files) {
    this.spent.files += 1;
    await this.page.locator(selector).first().setInputFiles(files);
  }

  /** From now on: nothing spent. */
  begin() {
    this.spent = { clicks: 0, fields: 0, files: 0 };
  }
}
