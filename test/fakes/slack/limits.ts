/** Slack's documented limits as the local Slack enforces them; written down apart from the channel's own table. */

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/** Notes each breach as a sentence; an empty list means that Slack would take it. */
class Check {
  readonly faults: string[] = [];

  text(value: unknown, at: string, most: number, kinds: readonly string[] = ['plain_text', 'mrkdwn']): void {
    if (!isJson(value) || typeof value.text !== 'string' || !kinds.includes(String(value.type))) this.faults.push(`${at}: no text object`);
    else if (value.text.length < 1 || value.text.length > most) this.faults.push(`${at}: ${value.text.length} characters, at most ${most}`);
  }

  string(value: unknown, at: string, most: number, needed = false): void {
    if (value === undefined && !needed) return;
    if (typeof value !== 'string' || value.length > most || (needed && value === '')) this.faults.push(`${at}: at most ${most} characters`);
  }

  count(value: unknown, at: string, least: number, most: number): void {
    const found = Array.isArray(value) ? value.length : 0;
    if (found < least || found > most) this.faults.push(`${at}: ${found}, from ${least} to ${most}`);
  }

  options(value: unknown, at: string, most: number): void {
    this.count(value, at, 1, most);
    list(value).forEach((option, index) => {
      this.text(option.text, `${at}[${index}].text`, 75);
      this.string(option.value, `${at}[${index}].value`, 150, true);
    });
  }

  element(element: Json, at: string): void {
    this.string(element.action_id, `${at}.action_id`, 255, true);
    switch (element.type) {
      case 'button':
        this.text(element.text, `${at}.text`, 75, ['plain_text']);
        this.string(element.value, `${at}.value`, 2000);
        return;
      case 'plain_text_input':
        this.string(element.initial_value, `${at}.initial_value`, 3000);
        return;
      case 'radio_buttons':
      case 'checkboxes':
        return this.options(element.options, `${at}.options`, 10);
      case 'static_select':
      case 'multi_static_select':
        return this.options(element.options, `${at}.options`, 100);
      case 'datepicker':
        if (element.initial_date !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(String(element.initial_date)))
          this.faults.push(`${at}.initial_date`);
        return;
      default:
        this.faults.push(`${at}: unknown element ${String(element.type)}`);
    }
  }

  block(block: Json, at: string, surface: string): void {
    this.string(block.block_id, `${at}.block_id`, 255);
    switch (block.type) {
      case 'header':
        return this.text(block.text, `${at}.text`, 150, ['plain_text']);
      case 'section':
        this.text(block.text, `${at}.text`, 3000);
        if (isJson(block.accessory)) this.element(block.accessory, `${at}.accessory`);
        return;
      case 'context':
        this.count(block.elements, `${at}.elements`, 1, 10);
        for (const element of list(block.elements)) this.text(element, `${at}.elements`, 2000);
        return;
      case 'actions': {
        this.count(block.elements, `${at}.elements`, 1, 25);
        const ids = list(block.elements).map(({ action_id }) => action_id);
        if (new Set(ids).size !== ids.length) this.faults.push(`${at}: two elements with one action_id`);
        list(block.elements).forEach((element, index) => {
          this.element(element, `${at}.elements[${index}]`);
        });
        return;
      }
      case 'divider':
        return;
      case 'input':
        if (surface !== 'modal') this.faults.push(`${at}: an input outside a modal`);
        this.text(block.label, `${at}.label`, 2000, ['plain_text']);
        if (block.hint !== undefined) this.text(block.hint, `${at}.hint`, 2000, ['plain_text']);
        if (isJson(block.element)) this.element(block.element, `${at}.element`);
        else this.faults.push(`${at}: no element`);
        return;
      default:
        this.faults.push(`${at}: unknown block ${String(block.type)}`);
    }
  }

  blocks(value: unknown, surface: 'message' | 'home' | 'modal'): void {
    this.count(value, 'blocks', 0, surface === 'message' ? 50 : 100);
    const ids = list(value).flatMap(({ block_id }) => (block_id === undefined ? [] : [block_id]));
    if (new Set(ids).size !== ids.length) this.faults.push('two blocks with one block_id');
    list(value).forEach((block, index) => {
      this.block(block, `blocks[${index}]`, surface);
    });
  }
}

/** What Slack would refuse in a message. */
export function messageFaults({ text, blocks }: Json): string[] {
  const check = new Check();
  check.string(text, 'text', 40_000);
  if (blocks !== undefined) check.blocks(blocks, 'message');
  // Undocumented as a number; Slack answers msg_blocks_too_long from about here.
  if (JSON.stringify(blocks ?? []).length > 13_200) check.faults.push('blocks too long');
  if ((text === undefined || text === '') && !Array.isArray(blocks)) check.faults.push('no_text');
  return check.faults;
}

/** What Slack would refuse in a view. */
export function viewFaults(view: Json): string[] {
  const check = new Check();
  const surface = view.type === 'modal' ? 'modal' : 'home';
  check.blocks(view.blocks, surface);
  check.string(view.private_metadata, 'private_metadata', 3000);
  check.string(view.callback_id, 'callback_id', 255);
  if (surface === 'modal') {
    check.text(view.title, 'title', 24, ['plain_text']);
    if (view.submit !== undefined) check.text(view.submit, 'submit', 24, ['plain_text']);
    if (list(view.blocks).some(({ type }) => type === 'input') && view.submit === undefined)
      check.faults.push('submit is needed with inputs');
  }
  return check.faults;
}
