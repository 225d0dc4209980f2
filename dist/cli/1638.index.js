export const id = 1638;
export const ids = [1638];
export const modules = {

/***/ 1638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeState: () => (/* binding */ changeState),
/* harmony export */   readState: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8413);

// github/state-branch.js
/** A branch that holds what past runs left: read, replaced whole, or added to, and never over what another run wrote meanwhile. */
/** How often another run may be faster: that many ending within the same seconds is no coincidence. */
const mostAttempts = 8;
/** The files below the folders that `wants` names; undefined where there is no such branch. Throws Octokit's errors. */
async function readState(branch, wants) {
	const commit = await headOf(branch);
	return commit === void 0 ? void 0 : filesAt(branch, commit, wants);
}
/**
* Replaces the files by what `change` makes of them. A run that was faster is not undone: its files are read, and `change`
* is asked again. Throws Octokit's errors, and an Error where others were faster each time.
*/
async function changeState(branch, message, change) {
	await advance(branch, async (head) => {
		return commitTree(branch, {
			message,
			parent: head,
			tree: await wholeTree(branch, change(head === void 0 ? /* @__PURE__ */ new Map() : await filesAt(branch, head, () => true)))
		});
	});
}
/** Moves the branch to the commit that is made on its head, made anew on the new head wherever another run was faster. */
async function advance(branch, commitOn) {
	for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
		const head = await headOf(branch);
		if (await moveTo(branch, await commitOn(head), head === void 0)) return;
	}
	throw new Error(`the branch ${branch.branch} was changed by other runs ${mostAttempts} times while this one wrote to it`);
}
async function headOf({ client, owner, repository, branch }) {
	try {
		const { data } = await client.rest.git.getRef({
			owner,
			repo: repository,
			ref: `heads/${branch}`
		});
		return data.object.sha;
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__.i)(error) === 404) return void 0;
		throw error;
	}
}
/** Source: REST "Get a tree", "Get a blob". */
async function filesAt({ client, owner, repository, branch }, commit, wants) {
	const { data } = await client.rest.git.getTree({
		owner,
		repo: repository,
		tree_sha: commit,
		recursive: "1"
	});
	if (data.truncated) throw new Error(`GitHub cut the list of files of the branch ${branch}: it has too many`);
	const files = /* @__PURE__ */ new Map();
	for (const { type, mode, path, sha } of data.tree) {
		if (type !== "blob" || mode === "120000" || !wants(path)) continue;
		const blob = await client.rest.git.getBlob({
			owner,
			repo: repository,
			file_sha: sha
		});
		files.set(path, Buffer.from(blob.data.content, "base64"));
	}
	return files;
}
/** Source: REST "Create a blob", "Create a tree". */
async function wholeTree({ client, owner, repository }, files) {
	const where = {
		owner,
		repo: repository
	};
	const tree = [];
	for (const [path, bytes] of files) {
		const { data } = await client.rest.git.createBlob({
			...where,
			content: bytes.toString("base64"),
			encoding: "base64"
		});
		tree.push({
			path,
			mode: "100644",
			type: "blob",
			sha: data.sha
		});
	}
	const { data } = await client.rest.git.createTree({
		...where,
		tree
	});
	return data.sha;
}
/** Source: REST "Create a commit". */
async function commitTree({ client, owner, repository }, made) {
	const { data } = await client.rest.git.createCommit({
		owner,
		repo: repository,
		message: made.message,
		tree: made.tree,
		parents: made.parent === void 0 ? [] : [made.parent]
	});
	return data.sha;
}
/** False where another run moved the branch meanwhile. Source: REST "Create a reference", "Update a reference". */
async function moveTo({ client, owner, repository, branch }, commit, isNew) {
	const where = {
		owner,
		repo: repository
	};
	try {
		if (isNew) await client.rest.git.createRef({
			...where,
			ref: `refs/heads/${branch}`,
			sha: commit
		});
		else await client.rest.git.updateRef({
			...where,
			ref: `heads/${branch}`,
			sha: commit,
			force: false
		});
		return true;
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__.i)(error) === 422) return false;
		throw error;
	}
}



/***/ })

};
