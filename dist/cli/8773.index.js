export const id = 8773;
export const ids = [8773];
export const modules = {

/***/ 8773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseCommitFiles: () => (/* binding */ baseCommitFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9173);
/* harmony import */ var _repository_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9048);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8413);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1455);





// github/base-commit.js
/** The repository's files at the base commit, read through GitHub's API: what a pull request cannot have changed. */
/** Files of a module's folder that are fetched at most: a module of your own is small. */
const moduleFilesAtMost = 200;
/**
* Files of a commit. The commit itself is asked for first, because GitHub answers 404 both for a file that is not there
* and for a repository that the token may not read; only after that does a 404 mean "no such file".
* Sources: REST "Get a commit object", "Get repository content", "Get a tree".
*/
async function baseCommitFiles(base) {
	await confirmReadable(base);
	let tree;
	const list = async (folder) => {
		tree ??= allFiles(base);
		const prefix = `${cleaned(folder)}/`;
		const files = (await tree).filter((file) => prefix === "./" || file.startsWith(prefix));
		return files.length === 0 ? void 0 : files;
	};
	return {
		origin: `commit ${base.commit.slice(0, 7)}`,
		commit: base.commit,
		read: async (path) => readFile$1(base, cleaned(path)),
		list,
		modulePath: async (path) => fetchModule(base, cleaned(path), list)
	};
}
async function confirmReadable({ client, owner, repository, commit }) {
	try {
		await client.rest.git.getCommit({
			owner,
			repo: repository,
			commit_sha: commit
		});
	} catch (error) {
		throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.n)(error, {
			repository: `${owner}/${repository}`,
			api: `commit ${commit}`,
			permission: "contents: read"
		});
	}
}
async function readFile$1({ client, owner, repository, commit }, path) {
	try {
		const answer = await client.rest.repos.getContent({
			owner,
			repo: repository,
			path,
			ref: commit,
			mediaType: { format: "raw" }
		});
		if (typeof answer.data === "string") return answer.data;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("unreadable-file", {
			message: `is not a file at commit ${commit.slice(0, 7)}`,
			file: path
		});
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__.i)(error) === 404) return void 0;
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.n) throw error;
		throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.n)(error, {
			repository: `${owner}/${repository}`,
			api: `contents of ${path}`,
			permission: "contents: read"
		});
	}
}
async function allFiles({ client, owner, repository, commit }) {
	const where = {
		repository: `${owner}/${repository}`,
		api: "the tree",
		permission: "contents: read"
	};
	const answer = await client.rest.git.getTree({
		owner,
		repo: repository,
		tree_sha: commit,
		recursive: "1"
	}).catch((error) => {
		throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.n)(error, where);
	});
	if (answer.data.truncated) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("unreadable-file", {
		message: `GitHub cut the list of files at commit ${commit.slice(0, 7)}: the repository has too many`,
		hint: "name rule files one by one in `paths`, instead of folders"
	});
	return answer.data.tree.filter((entry) => entry.type === "blob" && entry.mode !== "120000").map((entry) => entry.path).sort();
}
async function fetchModule(base, path, list) {
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base.temporary, `posturegate-${base.commit}`);
	const files = (await list(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path)) ?? []).filter(_repository_files_js__WEBPACK_IMPORTED_MODULE_4__.t);
	if (!files.includes(path)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("missing-file", {
		message: `no such module at commit ${base.commit.slice(0, 7)}`,
		file: path
	});
	if (files.length > moduleFilesAtMost) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("invalid-plugin", {
		message: `the folder of this module holds ${files.length} files`,
		file: path,
		hint: `keep modules in a folder of their own, of at most ${moduleFilesAtMost} files`
	});
	for (const file of files) {
		const text = await readFile$1(base, file);
		const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file);
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(target, text ?? "");
	}
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
}
/** Repository paths as the API wants them; one that climbs out of the repository is refused. */
function cleaned(path) {
	const normal = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(path.replaceAll("\\", "/")).replace(/\/$/, "");
	if (normal === ".." || normal.startsWith("../") || normal.startsWith("/")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.n("untrusted-path", { message: `${path} leads outside the repository` });
	return normal;
}



/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isModuleFile)
/* harmony export */ });
// model/repository-files.js
/** Whether a file beside a module may be part of it. */
function isModuleFile(path) {
	return /\.(mjs|cjs|js|json)$/.test(path);
}



/***/ })

};
