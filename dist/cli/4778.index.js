export const id = 4778;
export const ids = [4778];
export const modules = {

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7230);
/* harmony import */ var _params15_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1455);





// stores/filestore/json-array-file.js
/** One JSON array written item by item, that is whole JSON under its name or not there at all. */
/** Bytes gathered before they are written. */
const bufferedBytes = 262144;
/** A file that gets its name only once it is closed as valid JSON. */
var JsonArrayFile = class JsonArrayFile {
	#path;
	#temporary;
	#handle;
	/** A write failed half-way: what is in the temporary file cannot become valid JSON any more. */
	#isBroken = false;
	#pending = ["["];
	#pendingBytes = 0;
	#items = 0;
	constructor(path, temporary, handle) {
		this.#path = path;
		this.#temporary = temporary;
		this.#handle = handle;
	}
	/**
	* Begins the array. `path` appears only with {@link JsonArrayFile.close}; what was there stays until then. `writer`
	* tells apart those who write the same path at the same time.
	*/
	static async create(path, writer) {
		const temporary = `${path}.${writer}.tmp`;
		return new JsonArrayFile(path, temporary, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.open)(temporary, "w"));
	}
	/** Adds an item. Throws where it is not JSON, before anything of it is written. */
	async add(item) {
		const text = `${this.#items === 0 ? "\n" : ",\n"}${JSON.stringify(item, null, 2)}`;
		this.#items++;
		this.#pending.push(text);
		this.#pendingBytes += text.length;
		if (this.#pendingBytes >= bufferedBytes) await this.#flush();
	}
	/** Ends the array and gives the file its name, in one step. After a failed write there is no file, and this throws. */
	async close() {
		this.#pending.push("\n]\n");
		try {
			await this.#flush();
		} finally {
			await this.#handle.close();
			if (this.#isBroken) await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rm)(this.#temporary, { force: true });
		}
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.rename)(this.#temporary, this.#path);
	}
	async #flush() {
		if (this.#isBroken) throw new Error(`${this.#path} could not be written to its end`);
		const text = this.#pending.join("");
		this.#pending = [];
		this.#pendingBytes = 0;
		await this.#handle.appendFile(text).catch((error) => {
			this.#isBroken = true;
			throw error;
		});
	}
};
// stores/filestore/plugin.js
/** The `filestore` store: records as JSON files, one array per origin. */
var plugin_default = {
	..._params15_js__WEBPACK_IMPORTED_MODULE_1__.t,
	create: (params, context) => new FileStore(params.path === void 0 ? context.outputDirectory : context.resolve(params.path))
};
var FileStore = class {
	#folder;
	/** Two stores may write to one folder, even under one key. And nobody can lay a link where it will write. */
	#writer = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)();
	#files = /* @__PURE__ */ new Map();
	constructor(folder) {
		this.#folder = folder;
	}
	async write(records) {
		for (const record of records) await (await this.#fileFor(record)).add(record);
	}
	/** Closes every file, also when one of them fails: each is whole or not there. */
	async done() {
		const results = await Promise.allSettled([...this.#files.values()].map((file) => file.close()));
		for (const result of results) if (result.status === "rejected") throw result.reason;
	}
	async #fileFor(record) {
		const com = record.com;
		const worker = typeof com["origin_worker"] === "string" ? com["origin_worker"] : "no_worker";
		const existing = this.#files.get(worker);
		if (existing !== void 0) return existing;
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_4__.mkdir)(this.#folder, { recursive: true });
		const file = await JsonArrayFile.create((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, `${(0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__.t)(worker)}.json`), this.#writer);
		this.#files.set(worker, file);
		return file;
	}
};



/***/ })

};
