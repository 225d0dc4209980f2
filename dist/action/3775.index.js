export const id = 3775;
export const ids = [3775];
export const modules = {

/***/ 7368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ inputOfId),
/* harmony export */   n: () => (/* binding */ answerOf),
/* harmony export */   r: () => (/* binding */ answerOfId),
/* harmony export */   t: () => (/* binding */ answerId)
/* harmony export */ });
// model/answer-id.js
/**
* The id of the object that a value of an input names: the text itself, of an {@link AnswerOf}
* `$answer:<call>:<path>`. Undefined where it is neither.
*/
function answerId(value) {
	if (typeof value === "string") return value;
	const answer = answerOf(value);
	return answer === void 0 ? void 0 : `${idPrefix}${answer.$answer[0]}:${answer.$answer[1]}`;
}
/** How an input names an object: the opposite of {@link answerId}. */
function inputOfId(id) {
	const answer = answerOfId(id);
	return answer === void 0 ? id : { $answer: answer.$answer };
}
/** What an id of this form stands for; undefined where it is an id of the provider. */
function answerOfId(id) {
	const [, call, path] = idForm.exec(id) ?? [];
	return call === void 0 || path === void 0 ? void 0 : { $answer: [Number(call), path] };
}
/** A value that stands for an answer; undefined where it is any other. */
function answerOf(value) {
	if (typeof value !== "object" || value === null || !("$answer" in value)) return void 0;
	const { $answer } = value;
	if (!Array.isArray($answer) || $answer.length !== 2 || Object.keys(value).length !== 1) return void 0;
	const [call, path] = $answer;
	return typeof call === "number" && typeof path === "string" ? { $answer: [call, path] } : void 0;
}
const idPrefix = "$answer:";
const idForm = /^\$answer:(\d+):(.+)$/s;



/***/ }),

/***/ 6955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ baseCommitFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9465);
/* harmony import */ var _repository_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
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

/***/ 5708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ownIdentity),
/* harmony export */   t: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);

// github/identity.js
/**
* The account that whatever this token makes is made by: `github-actions[bot]` for GITHUB_TOKEN, `<app>[bot]` for the token of
* another app, a person for a personal access token. GitHub's own answer, never a setting, an environment variable or a
* constant: ids differ on GitHub Enterprise Server. Only GraphQL has it for installations (REST "Get the authenticated user"
* refuses them), and gives an app's login as REST writes it. Brackets cannot be part of a person's login, so they tell the
* type. Throws Octokit's errors. https://docs.github.com/en/graphql/reference/queries#user
*
* It cannot be claimed by who lacks the token. But every workflow of the repository that may write issues gets the token
* of github-actions[bot], so its authorship alone says only that a workflow here wrote it; an app of one's own says more.
*/
async function ownIdentity(client) {
	const { viewer } = await client.graphql("{ viewer { login databaseId } }");
	return {
		id: viewer.databaseId,
		login: viewer.login,
		type: viewer.login.endsWith("[bot]") ? "Bot" : "User"
	};
}
// github/comments.js
/** Comments on issues and pull requests: found by a marker and their author, made, changed. */
/**
* Keeps one comment: changes the one that is there, or makes it. Anyone may write our marker, so the author counts, too.
* Where two runs made one each, the older stays. Throws Octokit's errors. Source: REST "Issue comments".
*/
async function keepComment(issue, comment) {
	const { login: author } = await ownIdentity(issue.client);
	const [found] = await ownComments(issue, comment.marker, author);
	if (found !== void 0 && await update(issue, found, comment.body)) return "kept";
	if (!comment.mayCreate) return "none";
	const made = await create(issue, comment.body);
	const [oldest] = await ownComments(issue, comment.marker, author);
	if (oldest === void 0 || oldest >= made) return "created";
	await remove(issue, made);
	await update(issue, oldest, comment.body);
	return "kept";
}
/** Ids, the oldest first. */
async function ownComments({ client, owner, repository, issue }, marker, author) {
	return (await client.paginate(client.rest.issues.listComments, {
		owner,
		repo: repository,
		issue_number: issue,
		per_page: 100
	})).filter(({ body, user }) => user?.login === author && (body ?? "").split(/\r?\n/, 1)[0] === marker).map(({ id }) => id).toSorted((a, b) => a - b);
}
async function create({ client, owner, repository, issue }, body) {
	const { data } = await client.rest.issues.createComment({
		owner,
		repo: repository,
		issue_number: issue,
		body
	});
	return data.id;
}
/** False where it was deleted in between. */
async function update({ client, owner, repository }, id, body) {
	try {
		await client.rest.issues.updateComment({
			owner,
			repo: repository,
			comment_id: id,
			body
		});
		return true;
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__.i)(error) === 404) return false;
		throw error;
	}
}
async function remove({ client, owner, repository }, id) {
	try {
		await client.rest.issues.deleteComment({
			owner,
			repo: repository,
			comment_id: id
		});
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__.i)(error) !== 404) throw error;
	}
}



/***/ }),

/***/ 9444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ identityClaims),
/* harmony export */   t: () => (/* binding */ environmentClaim)
/* harmony export */ });
// clouds/collecting/identity-claims.js
/** What the job's own identity token says. It is not verified here, so it proves nothing to others, and every claim is hostile text. */
/** Undefined where the token is none that can be decoded. https://www.rfc-editor.org/rfc/rfc7519; the claims are GitHub's: https://docs.github.com/en/actions/reference/security/oidc */
function identityClaims(token) {
	const claims = decoded(token);
	const [iss, aud, sub] = [
		textOf(claims, "iss"),
		textOf(claims, "aud"),
		textOf(claims, "sub")
	];
	if (iss === void 0 || aud === void 0 || sub === void 0 || !issuerSyntax.test(iss)) return void 0;
	return {
		iss,
		aud,
		sub,
		subjects: [sub, ...otherForm(sub, claims)]
	};
}
/** The environment that the job runs in; undefined for a job without one. https://docs.github.com/en/actions/reference/security/oidc */
function environmentClaim(token) {
	const claims = decoded(token);
	return typeof claims["environment"] === "string" ? textOf(claims, "environment") : void 0;
}
const issuerSyntax = /^https:\/\/[\w.:/-]+$/;
/**
* Repositories that were created, renamed or transferred since 15 July 2026 have their ids and their owner's in `sub`,
* `repo:owner@1/name@2:…`; the others do not have them, `repo:owner/name:…`, until they opt in.
*/
function otherForm(sub, claims) {
	const [owner, name, ...more] = (textOf(claims, "repository") ?? "").split("/");
	const ownerId = textOf(claims, "repository_owner_id");
	const id = textOf(claims, "repository_id");
	if (!owner || !name || more.length > 0 || ownerId === void 0 || id === void 0) return [];
	const named = `repo:${owner}/${name}:`;
	const immutable = `repo:${owner}@${ownerId}/${name}@${id}:`;
	if (sub.startsWith(named)) return [immutable + sub.slice(named.length)];
	return sub.startsWith(immutable) ? [named + sub.slice(immutable.length)] : [];
}
function decoded(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		return typeof claims === "object" && claims !== null ? { ...claims } : {};
	} catch {
		return {};
	}
}
/** Ids may be numbers; `aud` may be a list. */
function textOf(claims, name) {
	const value = Object.hasOwn(claims, name) ? claims[name] : void 0;
	if (typeof value === "string" && value !== "") return value;
	if (typeof value === "number") return String(value);
	return Array.isArray(value) && value.length > 0 ? value.map(String).join(", ") : void 0;
}



/***/ }),

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ CallRefused)
/* harmony export */ });
// model/live-scope.js
/** The provider said no to a call: nothing has changed by it. */
var CallRefused = class extends Error {
	name = "CallRefused";
	/** The provider's own: `InvalidPermission.Duplicate`, `UnauthorizedOperation`. */
	code;
	/** What would have allowed it, where that was missing. */
	permission;
	constructor(code, message, permission, options) {
		super(message, options);
		this.code = code;
		this.permission = permission;
	}
};



/***/ }),

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ idOf),
/* harmony export */   r: () => (/* binding */ textOf),
/* harmony export */   t: () => (/* binding */ fieldOf)
/* harmony export */ });
// github/payload.js
/** Fields of an event's payload: parsed JSON of which nothing is known. */
/** Own fields only; undefined where the path leads nowhere. */
function fieldOf(payload, ...path) {
	return path.reduce((parent, key) => typeof parent === "object" && parent !== null && Object.hasOwn(parent, key) ? Reflect.get(parent, key) : void 0, payload);
}
/** Undefined where it is no text, or an empty one. */
function textOf(payload, ...path) {
	const value = fieldOf(payload, ...path);
	return typeof value === "string" && value !== "" ? value : void 0;
}
/** Numbers and ids of GitHub: positive integers. */
function idOf(payload, ...path) {
	const value = fieldOf(payload, ...path);
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : void 0;
}



/***/ }),

/***/ 28:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isModuleFile)
/* harmony export */ });
// model/repository-files.js
/** Whether a file beside a module may be part of it. */
function isModuleFile(path) {
	return /\.(mjs|cjs|js|json)$/.test(path);
}



/***/ }),

/***/ 5282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ putFiles),
/* harmony export */   r: () => (/* binding */ readState),
/* harmony export */   t: () => (/* binding */ changeState)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);

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
/**
* Adds the files, or replaces those of the same paths, and leaves all others as they are, without reading them. Of two runs
* that write the same path the later one's stays: give each run files of its own. Texts, because three requests then do, of
* the thousand that a job has in an hour. Throws Octokit's errors, and an Error where others were faster each time.
*/
async function putFiles(branch, message, files) {
	await advance(branch, async (head) => {
		return commitTree(branch, {
			message,
			parent: head,
			tree: await treeWith(branch, head, files)
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
/** The head's tree with the files in it. Source: REST "Get a commit object", "Create a tree". */
async function treeWith({ client, owner, repository }, head, files) {
	const where = {
		owner,
		repo: repository
	};
	const tree = [...files].map(([path, content]) => ({
		path,
		mode: "100644",
		type: "blob",
		content
	}));
	if (head === void 0) return (await client.rest.git.createTree({
		...where,
		tree
	})).data.sha;
	const base = await client.rest.git.getCommit({
		...where,
		commit_sha: head
	});
	const { data } = await client.rest.git.createTree({
		...where,
		tree,
		base_tree: base.data.tree.sha
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



/***/ }),

/***/ 8398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ repositoryVisibility)
/* harmony export */ });
// github/visibility.js
/** `unknown` where GitHub does not answer: the caller then holds back as if it were public. Source: REST "Get a repository". */
async function repositoryVisibility(client, owner, repository) {
	try {
		const { data } = await client.rest.repos.get({
			owner,
			repo: repository
		});
		return data.private ? "private" : "public";
	} catch {
		return "unknown";
	}
}



/***/ }),

/***/ 3775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remediationAction: () => (/* binding */ remediationAction)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4144);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9465);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7678);
/* harmony import */ var _base_commit2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6955);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6193);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(285);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(6028);
/* harmony import */ var _iso_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8958);
/* harmony import */ var _identity_claims_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(9444);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5373);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(1339);
/* harmony import */ var _answer_id_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7368);
/* harmony import */ var _live_scope_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3565);
/* harmony import */ var _select_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4940);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(9650);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6482);
/* harmony import */ var _protocols_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4733);
/* harmony import */ var _effective_traffic_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4433);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3318);
/* harmony import */ var _special_ranges_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8214);
/* harmony import */ var _traffic_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2521);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9408);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7602);
/* harmony import */ var _snapshot_reader_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4752);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5708);
/* harmony import */ var _visibility2_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(8398);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2448);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(1625);
/* harmony import */ var _state_branch2_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5282);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8500);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8161);



































// github/approval-event.js
/** What the event that started the workflow says of an approval: of what, and by whom. */
/**
* Reads it. `payload` is the parsed file at GITHUB_EVENT_PATH. Throws ConfigError `invalid-environment` where the event could
* approve and does not say what or by whom. https://docs.github.com/en/webhooks/webhook-events-and-payloads,
* https://docs.github.com/en/actions/reference/workflows-and-actions/variables
*/
function approvalRun(environment, payload) {
	const attempt = environment["GITHUB_RUN_ATTEMPT"] ?? "";
	if (!/^[1-9][0-9]{0,8}$/.test(attempt)) throw malformed("The runner does not say in GITHUB_RUN_ATTEMPT which attempt this is.");
	return {
		event: eventOf(environment["GITHUB_EVENT_NAME"] ?? "", payload),
		ref: nonEmpty(environment["GITHUB_REF"]),
		attempt: Number(attempt),
		triggeringActor: nonEmpty(environment["GITHUB_TRIGGERING_ACTOR"])
	};
}
function eventOf(name, payload) {
	const action = (0,_payload_js__WEBPACK_IMPORTED_MODULE_24__.r)(payload, "action");
	if (name === "issues" && action === "labeled") return labeled(payload);
	if (name === "workflow_dispatch") return {
		kind: "dispatch",
		sender: senderOf$1(name, payload)
	};
	return {
		kind: "other",
		name: action === void 0 ? name : `${name}: ${action}`
	};
}
function labeled(payload) {
	const issue = (0,_payload_js__WEBPACK_IMPORTED_MODULE_24__.n)(payload, "issue", "number");
	const label = (0,_payload_js__WEBPACK_IMPORTED_MODULE_24__.r)(payload, "label", "name");
	if (issue === void 0 || label === void 0 || (0,_payload_js__WEBPACK_IMPORTED_MODULE_24__.t)(payload, "issue", "pull_request") !== void 0) throw malformed("The event issues: labeled does not name its issue and its label.");
	return {
		kind: "labeled",
		issue,
		label,
		sender: senderOf$1("issues: labeled", payload)
	};
}
function senderOf$1(name, payload) {
	const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_24__.n)(payload, "sender", "id");
	const login = (0,_payload_js__WEBPACK_IMPORTED_MODULE_24__.r)(payload, "sender", "login");
	const type = (0,_payload_js__WEBPACK_IMPORTED_MODULE_24__.r)(payload, "sender", "type");
	if (id !== void 0 && login !== void 0 && type !== void 0) return {
		id,
		login,
		type
	};
	throw malformed(`The event ${name} does not say who sent it.`);
}
function nonEmpty(text) {
	return text === "" ? void 0 : text;
}
function malformed(message) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-environment", {
		message,
		hint: "nothing is applied unless GitHub says what was approved, and by whom"
	});
}
// github/default-branch.js
/** Source: REST "Get a repository", "Get a reference". Throws Octokit's errors. */
async function defaultBranch({ client, owner, repository }) {
	const where = {
		owner,
		repo: repository
	};
	const name = (await client.rest.repos.get(where)).data.default_branch;
	const { data } = await client.rest.git.getRef({
		...where,
		ref: `heads/${name}`
	});
	return {
		name,
		ref: `refs/heads/${name}`,
		commit: data.object.sha
	};
}
// report/call-text.js
/** `ec2:StopInstances`, and below it what it is sent with: a line for each field, for each item of a list of mappings. */
function callLines({ api, input }) {
	return [api, ...Object.entries(input).flatMap(([name, value]) => fieldLines(name, value))];
}
function fieldLines(name, value) {
	if (!isList$2(value) || !value.some((item) => typeof item === "object" && item !== null)) return [`  ${keyText(name)}: ${valueText$1(value)}`];
	return value.map((item, index) => `  ${keyText(name)}[${index}]: ${valueText$1(item)}`);
}
/**
* JSON but for the quotes of plain keys, on one line: `{ FromPort: 22, IpProtocol: "tcp" }`. Texts keep their quotes, so
* that none can look like more than one. What an earlier call answers is `<GroupId of call 1>`.
*/
function valueText$1(value) {
	if (isList$2(value)) return `[${value.map((item) => valueText$1(item)).join(", ")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const answer = answerText(value);
	if (answer !== void 0) return answer;
	const members = Object.entries(value).map(([key, member]) => `${keyText(key)}: ${valueText$1(member)}`);
	return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
/** A key of a mapping, in quotes unless it is a plain word. */
function keyText(key) {
	return /^[A-Za-z][\w.:-]*$/.test(key) ? key : JSON.stringify(key);
}
/** Whether a value is a list. */
function isList$2(value) {
	return Array.isArray(value);
}
function answerText(value) {
	const reference = value["$answer"];
	if (!isList$2(reference) || Object.keys(value).length !== 1) return void 0;
	const [call, path] = reference;
	return typeof call === "number" && typeof path === "string" ? `<${keyText(path)} of call ${call + 1}>` : void 0;
}
// report/plan-text.js
/** Entries that config, a tag or a limit holds back. */
function heldEntries({ entries }) {
	return entries.map((entry) => ({
		entry,
		reasons: reasonsOf(entry)
	})).filter(({ reasons }) => reasons.length > 0);
}
function reasonsOf(entry) {
	if (entry.status === "planned") return entry.held;
	return entry.status === "held" ? [entry.message] : [];
}
/** Entries without a change that nothing holds back, of one status. */
function settledEntries({ entries }, status) {
	return entries.filter((entry) => entry.status !== "planned").filter((entry) => entry.status === status);
}
/** `3 changes await approval · 1 held · 2 refused`; what there is none of is left out. */
function planCounts(plan) {
	const waiting = plan.parts.reduce((sum, part) => sum + part.entries.length, 0);
	const withoutBot = plan.withoutBot.reduce((sum, { findings }) => sum + findings, 0);
	const others = [
		[heldEntries(plan).length, "held"],
		[settledEntries(plan, "refused").length, "refused"],
		[settledEntries(plan, "unknown").length, "unknown"],
		[settledEntries(plan, "nothing-to-do").length, "with nothing to do"],
		[withoutBot, withoutBot === 1 ? "finding without a bot" : "findings without a bot"]
	];
	return [waiting === 0 ? "nothing awaits approval" : `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(waiting, "change")} ${waiting === 1 ? "awaits" : "await"} approval`, ...others.filter(([number]) => number > 0).map(([number, words]) => (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(number, words, words))].join(" · ");
}
/** `reversible, 2 entries`. */
function partExtent({ risk, entries }) {
	return `${risk}, ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(entries.length, "entry", "entries")}`;
}
/** What a risk means for whoever approves. */
const riskMeanings = {
	reversible: "Undo restores what was before, and nothing stops working that is meant to work.",
	disruptive: "Undo restores what was before, but something stops meanwhile.",
	irreversible: "Nobody can undo all of it."
};
/** `aws 111122223333 eu-west-1`. */
function placeText({ cloud, account, region }) {
	return [
		cloud,
		account,
		region
	].filter((part) => part !== "").join(" ");
}
/** How the change would be undone. */
function undoText({ change: { undo } }) {
	if (undo === null) return "nobody can undo it";
	return undo.length === 0 ? "nothing to call" : undo.map(({ api }) => api).join(", then ");
}
/** What evaluating the rules again without and with the change tells. */
function counterfactualText(entry) {
	const { counterfactual } = entry;
	if (counterfactual === void 0) return "the rules were not evaluated again with this change";
	const worse = counterfactual.worse.length + counterfactual.lostFlows.length;
	const harm = worse === 0 ? "makes nothing worse" : `makes ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(worse, "thing")} worse`;
	const fixes = `fixes ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(counterfactual.fixed.length, "finding")}, ${harm}`;
	return fixesItself(entry, counterfactual) ? fixes : `${fixes}, and does not fix the finding it is for`;
}
/** Other findings that the change fixes: `rule on name`. */
function alsoFixed({ finding, resource, counterfactual }) {
	return (counterfactual?.fixed ?? []).filter((one) => one.rule !== finding.rule || one.resource.id !== resource.id).map((one) => `${one.rule} on ${one.resource.name}`);
}
function fixesItself({ finding, resource }, { fixed }) {
	return fixed.some((one) => one.rule === finding.rule && one.resource.id === resource.id);
}
/** Why nobody can approve any of it; undefined where people can. */
function obstacleText({ state, parts }, detail) {
	if (parts.length === 0) return "Nothing awaits approval.";
	if (state === "snapshot") return "This plan is of a snapshot, which nobody can approve. Plan what is there now: posturegate remediate plan";
	return detail === "details" ? void 0 : "Everyone can read this, so names and details are withheld, and nothing can be approved: set publish-details: true, or remediate from a private repository.";
}
// report/state-diff.js
/** The objects that are different afterwards, in the order of `before`, then those that are new. */
function stateDiff(before, after) {
	return [...new Set([...before, ...after].map(keyOf$2))].map((key) => objectDiff(findState(before, key), findState(after, key))).filter((diff) => diff !== void 0);
}
function keyOf$2({ type, id }) {
	return JSON.stringify([type, id]);
}
function findState(states, key) {
	return states.find((state) => keyOf$2(state) === key);
}
function objectDiff(before, after) {
	const state = before ?? after;
	if (state === void 0) return void 0;
	const lines = fieldsDiff(before?.fields ?? null, after?.fields ?? null);
	return lines.length === 0 ? void 0 : {
		title: `${state.type} ${idText(state.id)}`,
		lines
	};
}
function idText(id) {
	const created = /^\$answer:(\d+):/.exec(id)?.[1];
	return created === void 0 ? id : `that call ${Number(created) + 1} creates`;
}
function fieldsDiff(before, after) {
	return [...before !== null && after === null ? [{
		sign: "-",
		text: "the whole object"
	}] : before === null && after !== null ? [{
		sign: "+",
		text: "the whole object"
	}] : [], ...mappingDiff("", before ?? {}, after ?? {})];
}
function mappingDiff(path, before, after) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => valueDiff(`${path}${keyText(name)}`, own(before, name), own(after, name)));
}
function own(fields, name) {
	return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function valueDiff(path, before, after) {
	if (before !== void 0 && after !== void 0 && sortedText(before) === sortedText(after)) return [];
	if (isList$2(before) && isList$2(after)) return listDiff(path, before, after);
	if (isMapping(before) && isMapping(after)) return mappingDiff(`${path}.`, before, after);
	return [...valueLines("-", path, before), ...valueLines("+", path, after)];
}
/** Items that go and come; where only their order or number is another, the whole list before and after. */
function listDiff(path, before, after) {
	const old = new Set(before.map(sortedText));
	const now = new Set(after.map(sortedText));
	const gone = before.filter((item) => !now.has(sortedText(item)));
	const come = after.filter((item) => !old.has(sortedText(item)));
	if (gone.length + come.length === 0) return [...valueLines("-", path, before), ...valueLines("+", path, after)];
	const stay = after.length - come.length;
	return [
		...gone.flatMap((item) => valueLines("-", path, item)),
		...come.flatMap((item) => valueLines("+", path, item)),
		...stay === 0 ? [] : [{
			sign: " ",
			text: `${path}: ${stay} more ${stay === 1 ? "stays" : "stay"}`
		}]
	];
}
function valueLines(sign, path, value) {
	return value === void 0 ? [] : [{
		sign,
		text: `${path}: ${valueText$1(value)}`
	}];
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !isList$2(value);
}
/** The same for the same value, whatever the order of its keys. */
function sortedText(value) {
	return JSON.stringify(value, (_, inner) => isMapping(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a, b))) : inner);
}
// report/plan-terminal.js
/** Entries of one list without changes before `+ 14 more`. */
const maxListed$2 = 20;
/** Lines of one value; whoever wants all of a policy's text reads the plan's JSON. */
const maxValueLines = 12;
const diffStyles = {
	"-": ["red"],
	"+": ["green"],
	" ": ["dim"]
};
/** The whole plan as lines of at most `width` columns. Plain text without `color`. */
function planTerminal(plan, options) {
	const { detail } = options;
	const lines = new _failure_js__WEBPACK_IMPORTED_MODULE_0__.T(options);
	writeHead(lines, plan, detail);
	for (const part of plan.parts) writePart(lines, part, detail);
	writeHeld(lines, heldEntries(plan), detail);
	for (const [status, style] of settledStatuses) writeSettled(lines, plan, {
		status,
		style,
		detail
	});
	writeWithoutBot(lines, plan);
	writeNext(lines, plan, options);
	return lines.text();
}
function writeHead(lines, plan, detail) {
	for (const notice of detail === "details" ? plan.notices : []) lines.paragraph(0, notice, {
		styles: ["cyan"],
		maxLines: 3
	});
	if (plan.notices.length > 0) lines.gap();
	const when = `${plan.plannedAt.slice(0, 16).replace("T", " ")} UTC`;
	const state = plan.state === "live" ? "live state" : "a snapshot";
	lines.paragraph(0, `${plan.tool.name} ${plan.tool.version} · plan from ${state} · ${when}`, { styles: ["dim"] });
	lines.paragraph(0, planCounts(plan), { styles: ["bold"] });
}
function writePart(lines, part, detail) {
	const title = detail === "counts" ? "plan" : `${part.cloud} ${part.account}`;
	(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.S)(lines, title, partExtent(part), part.risk === "reversible" ? ["bold"] : ["bold", "yellow"]);
	lines.paragraph(0, riskMeanings[part.risk], { styles: ["dim"] });
	for (const entry of part.entries) {
		lines.gap();
		writeEntryHead(lines, entry, detail);
		if (detail === "details") writeChange(lines, entry);
	}
}
function writeEntryHead(lines, entry, detail) {
	const { finding, resource, bot } = entry;
	lines.row(2, [{
		text: finding.severity.toUpperCase(),
		styles: _failure_js__WEBPACK_IMPORTED_MODULE_0__.x[finding.severity]
	}, {
		text: `expected: ${finding.title}`,
		styles: ["bold"]
	}]);
	const digest = entry.status === "planned" ? ` · entry ${entry.digest.slice(0, 12)}` : "";
	if (detail === "counts") {
		const fingerprint = finding.fingerprint.slice(0, 12);
		lines.paragraph(2, `${finding.rule} ${fingerprint} · ${bot}${digest}`, {
			styles: ["dim"],
			maxLines: 2
		});
		return;
	}
	lines.row(2, [{ text: resource.name }, {
		text: placeText(resource),
		styles: ["dim"]
	}]);
	lines.paragraph(2, `${finding.rule} · ${bot}${digest}`, {
		styles: ["dim"],
		maxLines: 2
	});
}
/** What was found, what is called for it, and what is different then. */
function writeChange(lines, entry) {
	const { finding, change, affected } = entry;
	lines.paragraph(4, finding.message, { maxLines: 3 });
	lines.gap();
	for (const call of change.calls) {
		const [api = "", ...fields] = callLines(call);
		lines.paragraph(4, `call ${api}`, {
			styles: ["bold"],
			maxLines: 2
		});
		for (const field of fields) lines.paragraph(6, field, {
			styles: ["dim"],
			maxLines: maxValueLines
		});
	}
	for (const object of stateDiff(change.before, change.after)) {
		lines.paragraph(4, `then ${object.title}`, {
			styles: ["bold"],
			maxLines: 2
		});
		for (const { sign, text } of object.lines) writeDiffLine(lines, sign, text);
	}
	lines.gap();
	for (const sentence of affected) lines.paragraph(4, `affects: ${sentence}`, {
		styles: ["yellow"],
		maxLines: 3
	});
	lines.paragraph(4, `undo: ${undoText(entry)}`, {
		styles: change.undo === null ? ["red"] : [],
		maxLines: 3
	});
	lines.paragraph(4, `rules: ${counterfactualText(entry)}`, { maxLines: 3 });
	for (const fixed of alsoFixed(entry).slice(0, maxListed$2)) lines.paragraph(4, `also fixes: ${fixed}`, {
		styles: ["green"],
		maxLines: 2
	});
}
function writeDiffLine(lines, sign, text) {
	const line = sign === " " ? {
		indent: 8,
		text
	} : {
		indent: 6,
		text: `${sign} ${text}`
	};
	lines.paragraph(line.indent, line.text, {
		styles: diffStyles[sign],
		maxLines: maxValueLines
	});
}
function writeHeld(lines, held, detail) {
	if (held.length === 0) return;
	(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.S)(lines, "held", `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(held.length, "finding")} not to be fixed now`, ["bold", "yellow"]);
	for (const { entry, reasons } of held.slice(0, maxListed$2)) {
		lines.gap();
		writeEntryHead(lines, entry, detail);
		if (detail === "counts") continue;
		for (const reason of reasons) lines.paragraph(4, reason, { styles: ["yellow"] });
	}
	writeMore(lines, held.length - maxListed$2);
}
const settledStatuses = [
	["refused", ["bold", "red"]],
	["unknown", ["bold", "yellow"]],
	["nothing-to-do", ["bold"]]
];
function writeSettled(lines, plan, { status, style, detail }) {
	const entries = settledEntries(plan, status);
	if (entries.length === 0) return;
	(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.S)(lines, status.replaceAll("-", " "), (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(entries.length, "finding"), style);
	for (const entry of entries.slice(0, maxListed$2)) {
		lines.gap();
		writeEntryHead(lines, entry, detail);
		if (detail === "details") lines.paragraph(4, entry.message);
	}
	writeMore(lines, entries.length - maxListed$2);
}
/** Rules are named in any case: their titles are ours, or the config's. */
function writeWithoutBot(lines, { withoutBot }) {
	if (withoutBot.length === 0) return;
	const total = withoutBot.reduce((sum, { findings }) => sum + findings, 0);
	(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.S)(lines, "without a bot", `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(total, "finding")} for people`, ["bold"]);
	lines.gap();
	for (const { rule, findings } of withoutBot.slice(0, maxListed$2)) lines.paragraph(2, `${rule} · ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(findings, "finding")}`, { maxLines: 2 });
	writeMore(lines, withoutBot.length - maxListed$2);
}
function writeMore(lines, rest) {
	if (rest > 0) lines.row(2, [{
		text: `+ ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.a)(rest)} more (plan.json)`,
		styles: ["dim"]
	}]);
}
function writeNext(lines, plan, { detail, label }) {
	lines.gap();
	const obstacle = obstacleText(plan, detail);
	if (obstacle === void 0) {
		lines.paragraph(0, `To approve a part, put the label ${label} on its issue; or apply it from here:`, { styles: ["bold"] });
		for (const { digest } of plan.parts) {
			lines.row(2, [{ text: "posturegate remediate apply \\" }]);
			lines.paragraph(4, `--digest ${digest}`);
		}
	} else lines.paragraph(0, obstacle, { styles: ["bold"] });
}
// report/remediation-results.js
/** How people and outputs tell results apart. `changed`: done, but the rules could not be evaluated again. */
const resultGroups = [
	"failed",
	"still-failing",
	"drifted",
	"refused",
	"changed",
	"undone",
	"nothing-to-do",
	"fixed"
];
/** How many entries ended in which way. */
function resultCounts({ results, action }) {
	const counts = {
		failed: 0,
		"still-failing": 0,
		drifted: 0,
		refused: 0,
		changed: 0,
		undone: 0,
		"nothing-to-do": 0,
		fixed: 0
	};
	for (const result of results) counts[groupOf(result, action)] += 1;
	return counts;
}
/** The results that ended in one way. */
function ofGroup$1({ results, action }, group) {
	return results.filter((result) => groupOf(result, action) === group);
}
function groupOf({ outcome, finding }, action) {
	if (outcome !== "done") return outcome;
	if (action === "undo") return "undone";
	return finding === "fixed" || finding === "still-failing" ? finding : "changed";
}
/** Headings. */
const groupTitles = {
	failed: "Failed",
	"still-failing": "Changed, and still failing",
	drifted: "Drifted",
	refused: "Refused",
	changed: "Changed, and not known whether it helped",
	undone: "Undone",
	"nothing-to-do": "Nothing to do",
	fixed: "Fixed"
};
/** `2 fixed · 1 drifted`; `there was nothing to apply` where there was no entry. */
function countsText(results) {
	const counts = resultCounts(results);
	const told = resultGroups.toReversed().filter((group) => counts[group] > 0).map((group) => `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.a)(counts[group])} ${group.replaceAll("-", " ")}`);
	return told.length > 0 ? told.join(" · ") : `there was nothing to ${results.action}`;
}
/** What to call next, where that makes sense. */
function nextText({ action, run, results }) {
	if (action === "undo" || results.every(({ callsDone }) => callsDone === 0)) return void 0;
	return `posturegate remediate undo ${run}`;
}
/** The entry that a result is about; undefined where it is no more planned. */
function entryOf({ entry }, entries) {
	return entries.find(({ digest }) => digest === entry);
}
/** How far it came. */
function callsText({ callsDone }) {
	return callsDone === 0 ? "Nothing was changed." : `${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(callsDone, "call was", "calls were")} carried out.`;
}
// report/remediation-results-terminal.js
const groupStyles = {
	failed: ["bold", "red"],
	"still-failing": ["bold", "red"],
	drifted: ["bold", "yellow"],
	refused: ["bold", "yellow"],
	changed: ["bold", "yellow"],
	undone: ["bold", "green"],
	"nothing-to-do": ["bold"],
	fixed: ["bold", "green"]
};
/** The results as lines of at most `width` columns, the counts last. */
function resultsTerminal(results, options) {
	const { detail } = options;
	const lines = new _failure_js__WEBPACK_IMPORTED_MODULE_0__.T(options);
	for (const group of resultGroups) {
		const ended = ofGroup$1(results, group);
		if (ended.length === 0) continue;
		(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.S)(lines, groupTitles[group], (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(ended.length, "entry", "entries"), groupStyles[group]);
		for (const result of ended) writeResult(lines, result, {
			entry: entryOf(result, results.entries),
			detail
		});
	}
	lines.gap();
	for (const notice of detail === "counts" ? [] : results.notices) lines.paragraph(0, notice, { styles: ["cyan"] });
	lines.paragraph(0, countsText(results), { styles: ["bold"] });
	const next = nextText(results);
	if (next !== void 0) lines.paragraph(0, `to undo all of it: ${next}`, { styles: ["dim"] });
	if (detail === "counts") lines.paragraph(0, "Names and details are withheld because everyone can read this.", { styles: ["dim"] });
	return lines.text();
}
/** Lines: what a provider says is long, and what was done about it comes last. */
const longestMessage = 12;
function writeResult(lines, result, { entry, detail }) {
	const digest = `entry ${result.entry.slice(0, 12)}`;
	const rule = entry === void 0 ? [] : [entry.finding.rule];
	const fingerprint = entry === void 0 || detail === "details" ? [] : [entry.finding.fingerprint.slice(0, 12)];
	if (entry !== void 0 && detail === "details") lines.row(2, [{ text: entry.resource.name }, {
		text: placeText(entry.resource),
		styles: ["dim"]
	}]);
	lines.paragraph(2, [
		...rule,
		...fingerprint,
		digest
	].join(" · "), {
		styles: ["dim"],
		maxLines: 2
	});
	if (detail === "details") lines.paragraph(4, `${result.message} ${callsText(result)}`, { maxLines: longestMessage });
}
// github/applied-ref.js
/** The claim of a plan: a reference that only one run can make, so that no two apply it at once. */
/**
* Claims the plan with this digest until it is released: `created` for one run, `taken` for all others. The reference points
* at a commit of this run's own, with the default branch's files and `message`, which says which run it is: so a request
* that was carried out but whose answer was lost is known as ours, whatever its retry is told, and whoever finds the claim
* knows the run to ask. It keeps runs apart, and is no proof: whoever may push can make it. A run that was told `created`
* may have waited for one that has ended: it reads the approval again before it acts.
* Source: REST "Create a commit", "Create a reference". Throws Octokit's errors.
*/
async function claimPlan(repository, digest, message) {
	const commit = await ownCommit(repository, message);
	const { client, owner, repository: name } = repository;
	try {
		await client.rest.git.createRef({
			owner,
			repo: name,
			ref: `refs/${nameOf(digest)}`,
			sha: commit
		});
		return "created";
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) !== 422 && (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) !== 409) throw error;
		const claimed = await commitOf(repository, digest);
		if (claimed === void 0) throw error;
		return claimed === commit ? "created" : "taken";
	}
}
/** Undefined where nobody has. Source: REST "Get a reference", "Get a commit object". Throws Octokit's errors. */
async function readClaim(repository, digest) {
	const commit = await commitOf(repository, digest);
	if (commit === void 0) return void 0;
	const { client, owner, repository: name } = repository;
	const { data } = await client.rest.git.getCommit({
		owner,
		repo: name,
		commit_sha: commit
	});
	return {
		commit,
		message: data.message,
		at: data.committer.date
	};
}
/**
* Lets go of a plan that has ended: what it mended may break again in the same way, and its plan then has the same digest.
* Nothing where nobody has claimed it. Source: REST "Delete a reference". Throws Octokit's errors.
*/
async function releaseClaim(repository, digest) {
	const { client, owner, repository: name } = repository;
	try {
		await client.rest.git.deleteRef({
			owner,
			repo: name,
			ref: nameOf(digest)
		});
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) !== 422 || await commitOf(repository, digest) !== void 0) throw error;
	}
}
/** Throws an Error for what is no digest, which could lead to another reference. */
function nameOf(digest) {
	if (/^[0-9a-f]{64}$/.test(digest)) return `posturegate/applied/${digest}`;
	throw new Error("A plan is claimed by its sha256 digest, in lower case hexadecimal digits.");
}
async function commitOf({ client, owner, repository }, digest) {
	try {
		const { data } = await client.rest.git.getRef({
			owner,
			repo: repository,
			ref: nameOf(digest)
		});
		return data.object.sha;
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) === 404) return void 0;
		throw error;
	}
}
/**
* Without an author, so that GitHub makes this token's account the author, and signs it. Unlike any other, even one with the
* same message in the same second.
*/
async function ownCommit(repository, message) {
	const { client, owner, repository: name } = repository;
	const where = {
		owner,
		repo: name
	};
	const { commit: head } = await defaultBranch(repository);
	const { data: parent } = await client.rest.git.getCommit({
		...where,
		commit_sha: head
	});
	const { data } = await client.rest.git.createCommit({
		...where,
		message: `${message}\n\nClaim: ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.randomUUID)()}`,
		tree: parent.tree.sha,
		parents: [head]
	});
	return data.sha;
}
// run/job-environment.js
/** In which environment of the repository the job runs: where its secrets, reviewers and cloud roles come from. */
/** No cloud takes a token for it. */
const audience = "posturegate";
/**
* Its name as GitHub's identity token has it; undefined for a job without one, and where the job may have no token
* (`id-token: write`). No variable of the runner says it. What is enforced stands in the trust of the cloud's role; this is to
* refuse early and plainly. Throws AccessError `lost-login`.
*/
async function jobEnvironment(identityToken) {
	return identityToken === void 0 ? void 0 : (0,_identity_claims_js__WEBPACK_IMPORTED_MODULE_26__.t)(await identityToken(audience));
}
// remediation/canonical-json.js
/** One text for one JSON value, whatever order its keys came in: what digests and comparisons are made of. */
/**
* Canonical JSON: keys by UTF-16 code units, no spaces, numbers and texts as ECMAScript writes them. Keys whose value is
* undefined are left out. Only lone surrogates, which RFC 8785 forbids, are allowed, as escapes: a cloud's text must not
* stop a plan. Throws TypeError for what JSON cannot hold (NaN, a function, a Date, a hole in a list).
* https://www.rfc-editor.org/rfc/rfc8785
*/
function canonicalJson(value) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
	if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
	if (isPlain(value)) return `{${members(value).join(",")}}`;
	throw new TypeError(`canonical JSON cannot hold a value of type ${typeof value}`);
}
/** Whether two values are the same JSON. Throws as {@link canonicalJson}. */
function isSameJson(a, b) {
	return canonicalJson(a) === canonicalJson(b);
}
function members(value) {
	return Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a, b)).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
}
function isPlain(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || prototype === Object.prototype;
}
// remediation/digests.js
/** What an approval is bound to: sha256, hex, of canonical JSON. */
/** Of an entry: the same only for exactly the same change of exactly the same state. */
function entryDigest(change) {
	return digestOf(change);
}
/** Of a part. The entries' digests tell clouds, calls and states. */
function partDigest({ account, risk, entries }) {
	return digestOf({
		account,
		risk,
		entries: [...entries].sort()
	});
}
/** Whether a text is written as these digests are. */
function isDigest(text) {
	return /^[0-9a-f]{64}$/.test(text);
}
function digestOf(value) {
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.createHash)("sha256").update(canonicalJson(value)).digest("hex");
}
// remediation/recorded-part.js
/** What is approved together, as the journal keeps it. */
const scopeSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
	id: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	cloud: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	account: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	region: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	name: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)().exactOptional()
});
const resourceSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
	id: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	name: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	type: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	cloud: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	account: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	region: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)()
});
const callSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
	api: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	input: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Kn)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(), (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.yn)())
});
const stateSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
	type: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	id: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	fields: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Kn)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(), (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.yn)()).nullable()
});
const changeSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
	fingerprint: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	resource: resourceSchema,
	scope: scopeSchema,
	bot: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	params: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.yn)(),
	calls: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)(callSchema).min(1),
	before: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)(stateSchema),
	after: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)(stateSchema),
	undo: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)(callSchema).nullable()
});
const changedEvaluationSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
	rule: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	title: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	severity: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.kt)(_severity_js__WEBPACK_IMPORTED_MODULE_27__.r),
	resource: resourceSchema,
	message: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)()
});
const counterfactualSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
	fixed: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)(changedEvaluationSchema),
	worse: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)(changedEvaluationSchema),
	lostFlows: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)())
});
const riskSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.kt)([
	"reversible",
	"disruptive",
	"irreversible"
]);
const entrySchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
	status: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("planned"),
	finding: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		audit: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		rule: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		title: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		severity: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.kt)(_severity_js__WEBPACK_IMPORTED_MODULE_27__.r),
		fingerprint: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		message: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		facets: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)())
	}),
	resource: resourceSchema,
	scope: scopeSchema,
	bot: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	params: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.yn)(),
	risk: riskSchema,
	change: changeSchema,
	digest: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	affected: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)()),
	counterfactual: counterfactualSchema.optional(),
	held: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)())
}).transform((entry) => ({
	...entry,
	counterfactual: entry.counterfactual
})).refine((entry) => entryDigest(entry.change) === entry.digest, "an entry is not the one that its digest names").refine(isOfItsChange, "an entry is shown as another than its digest names");
/** A {@link PlanPart} that has been JSON, whose digests are those of what it holds. */
const recordedPartSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
	digest: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	cloud: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	account: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	risk: riskSchema,
	entries: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)(entrySchema).min(1)
}).refine((part) => partDigest({
	...part,
	entries: part.entries.map(({ digest }) => digest)
}) === part.digest, "the entries are not those that the digest names").refine(({ cloud, account, entries }) => entries.every(({ scope }) => scope.cloud === cloud && scope.account === account), "an entry is of another account");
/** Only the change is in the digest; what stands beside it is what people are shown, and what decides who may do it. */
function isOfItsChange({ finding, resource, scope, bot, params, change }) {
	const { id, cloud, account, region } = scope;
	const { fingerprint } = finding;
	const { calls, before, after, undo } = change;
	return isSameJson({
		fingerprint,
		resource,
		scope: {
			id,
			cloud,
			account,
			region
		},
		bot,
		params,
		calls,
		before,
		after,
		undo
	}, change);
}
const jsonSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.yn)();
/** When it was written, ISO 8601, UTC. */
const at = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.n)();
/** Which call of which entry; `call` counts from 0, of the calls that undo an entry in the order in which they are sent. */
const ofCall = {
	at,
	entry: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
	direction: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.kt)(["apply", "undo"]),
	call: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.fn)().min(0)
};
const lineSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Qt)("kind", [
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		kind: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("plan"),
		at,
		schemaVersion: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)(1),
		part: recordedPartSchema
	}),
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		kind: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("run"),
		at,
		run: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		by: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		purpose: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.kt)([
			"apply",
			"resume",
			"undo"
		]),
		entries: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)()),
		version: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)()
	}),
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		kind: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("intent"),
		...ofCall,
		api: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		input: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Kn)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(), jsonSchema)
	}),
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		kind: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("done"),
		...ofCall,
		known: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.kt)([
			"answered",
			"already",
			"seen"
		]),
		answer: jsonSchema
	}),
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		kind: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("not-done"),
		...ofCall
	}),
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		kind: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("refused"),
		...ofCall,
		code: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		message: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)()
	}),
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		kind: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("settled"),
		...ofCall
	}),
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		kind: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("result"),
		at,
		entry: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		direction: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.kt)(["apply", "undo"]),
		outcome: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.kt)([
			"done",
			"nothing-to-do",
			"refused",
			"failed",
			"drifted"
		]),
		message: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
		callsDone: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.fn)().min(0)
	})
]);
/** A line as it stands in the file, with its end. */
function lineText(line) {
	return `${JSON.stringify(line)}\n`;
}
/** The part of a journal's text that is whole: a write that was cut leaves a last line without its end, which says nothing. */
function wholeLines(text) {
	return text.slice(0, text.lastIndexOf("\n") + 1);
}
/** The lines of a journal's text but a torn last one. `file` is for messages. Throws ConfigError `unreadable-file`. */
function parseLines(text, file) {
	return wholeLines(text).split("\n").slice(0, -1).map((one, index) => parseLine(one, {
		file,
		line: index + 1
	}));
}
function parseLine(text, place) {
	const parsed = lineSchema.safeParse(jsonOf$1(text));
	if (parsed.success) return parsed.data;
	const [first] = parsed.error.issues;
	throw damaged(`${first?.path.join(".") ?? ""}: ${first?.message ?? "unreadable"}`, place);
}
/** What is not JSON is no line either. */
function jsonOf$1(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return;
	}
}
/** A journal that says what cannot be. `line` counts from 1. */
function damaged(what, { file, line }) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("unreadable-file", {
		message: `the journal is damaged: ${what}`,
		file,
		line,
		hint: "take the file as an earlier commit of the journal's branch has it"
	});
}
// remediation/journal.js
/** Of an entry that nothing has been done about. */
const noProgress = {
	done: 0,
	answers: [],
	inDoubt: false,
	refusal: void 0,
	result: void 0
};
/** The first line of the journal of a part. */
function planLine(part, at) {
	return {
		kind: "plan",
		at: at.toISOString(),
		schemaVersion: 1,
		part
	};
}
/** Reads a journal; a torn last line is left out. `file` is for messages. Throws ConfigError `unreadable-file`. */
function parseJournal(text, file) {
	const [first, ...lines] = parseLines(text, file);
	if (first?.kind !== "plan") throw damaged("its first line is not the plan", {
		file,
		line: 1
	});
	const entries = new Map(first.part.entries.map(({ digest }) => [digest, {
		apply: noProgress,
		undo: noProgress
	}]));
	const runs = [];
	for (const [index, line] of lines.entries()) {
		const problem = line.kind === "run" ? void runs.push(line) : take(line, entries);
		if (problem !== void 0) throw damaged(problem, {
			file,
			line: index + 2
		});
	}
	return {
		part: first.part,
		runs,
		entries
	};
}
/** Adds what a line says; or tells why it cannot be. */
function take(line, entries) {
	if (line.kind === "plan") return "there is a second plan";
	const entry = entries.get(line.entry);
	if (entry === void 0) return "a line is about an entry that is not in the plan";
	const progress = entry[line.direction];
	if (!(line.kind === "result" || line.kind === "settled" || line.call === progress.done)) return `a line is about call ${line.call + 1} of an entry when ${progress.done} were done`;
	entries.set(line.entry, {
		...entry,
		[line.direction]: after(progress, line)
	});
}
function after(progress, line) {
	switch (line.kind) {
		case "intent": return {
			...progress,
			inDoubt: true,
			refusal: void 0
		};
		case "done": return {
			...afterDone(progress, line.answer),
			inDoubt: false
		};
		case "not-done": return {
			...progress,
			inDoubt: false
		};
		case "refused": return {
			...progress,
			inDoubt: false,
			refusal: {
				code: line.code,
				message: line.message
			}
		};
		case "result": return {
			...progress,
			inDoubt: false,
			result: resultOf$1(line)
		};
	}
	return progress;
}
function afterDone(progress, answer) {
	return {
		...progress,
		done: progress.done + 1,
		answers: [...progress.answers, answer]
	};
}
function resultOf$1({ entry, outcome, message, callsDone }) {
	return {
		entry,
		outcome,
		message,
		callsDone
	};
}
// remediation/change.js
/**
* Every object that the calls touch, with all fields that any of them touches: what must be read before `changeOf`. Without
* what they create. Throws an Error for a call of an unknown write or with an input that its write does not know.
*/
function touchedObjects({ calls, writes, scope }) {
	const touched = /* @__PURE__ */ new Map();
	for (const call of calls) for (const object of writeOf$2(call, writes).touches(call.input, scope)) {
		if (isCreated(object)) continue;
		const fields = /* @__PURE__ */ new Set([...touched.get(keyOf$1(object))?.fields ?? [], ...object.fields]);
		touched.set(keyOf$1(object), {
			type: object.type,
			id: object.id,
			fields: [...fields].sort()
		});
	}
	return [...touched.values()].sort(byReference);
}
/** Applies the effects of the calls in order. Throws ImpossibleCall, and as {@link touchedObjects}. */
function changeOf({ calls, writes, scope, states }) {
	let current = new Map(states.map((state) => [keyOf$1(state), state]));
	const steps = [current];
	const undoOfCall = [];
	for (const [own, call] of calls.entries()) {
		const write = writeOf$2(call, writes);
		const objects = objectsOf$1(current, write.touches(call.input, scope), scope);
		const changed = effectOf(call, write, objects, own);
		undoOfCall.push(write.undo(call.input, objects, own));
		current = new Map([...current, ...changed.map((state) => [keyOf$1(state), state])]);
		steps.push(current);
	}
	const listed = listedAlike(steps);
	return {
		before: listed[0] ?? [],
		after: listed.at(-1) ?? [],
		steps: listed,
		undo: undoOf(undoOfCall),
		undoOfCall
	};
}
function writeOf$2({ api }, writes) {
	const write = writes.get(api);
	if (write === void 0) throw new Error(`${api} is no call that posturegate knows the effect of`);
	return write;
}
function effectOf(call, write, objects, own) {
	try {
		return write.effect(call.input, objects, own);
	} catch (error) {
		if (!(error instanceof _write_js__WEBPACK_IMPORTED_MODULE_28__.t)) throw error;
		throw new _write_js__WEBPACK_IMPORTED_MODULE_28__.t(`${call.api}, call ${own + 1} of the entry: ${error.message}`, { cause: error });
	}
}
/** A call sees only what it touches, so that no effect rests on a state that is not compared before it is sent. */
function objectsOf$1(states, touched, scope) {
	const keys = new Set(touched.map((object) => keyOf$1(object)));
	return {
		scope,
		get(reference) {
			const state = states.get(keyOf$1(reference));
			if (!keys.has(keyOf$1(reference))) throw new Error(`the call does not touch ${keyOf$1(reference)}`);
			if (state === void 0) throw new Error(`nobody has read ${keyOf$1(reference)}`);
			return state;
		}
	};
}
/** What a call creates is in the states from the beginning, as what does not exist. */
function listedAlike(steps) {
	const all = [...(steps.at(-1) ?? /* @__PURE__ */ new Map()).values()].sort(byReference);
	return steps.map((step) => all.map(({ type, id }) => step.get(keyOf$1({
		type,
		id
	})) ?? {
		type,
		id,
		fields: null
	}));
}
function undoOf(undoOfCall) {
	const backwards = undoOfCall.toReversed().filter((calls) => calls !== void 0);
	return backwards.length === undoOfCall.length ? backwards.flat() : void 0;
}
function isCreated({ id }) {
	return id.startsWith("$answer:");
}
function keyOf$1({ type, id }) {
	return `${type} ${id}`;
}
function byReference(a, b) {
	return (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.type, b.type) || (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.id, b.id);
}
// remediate/call-sequence.js
/** The calls of an entry cannot be followed by this version, or no longer: none of them may be sent. */
var UnusableCalls = class extends Error {
	name = "UnusableCalls";
};
/** What an entry's calls do. Throws UnusableCalls. */
function applySequence({ digest, change }, changes) {
	const { calls, scope, before, after } = change;
	const sequence = sequenceOf({
		entry: digest,
		direction: "apply",
		calls,
		scope,
		states: before
	}, changes);
	if (isSameJson(sorted(sequence.steps.at(-1) ?? []), sorted(after))) return sequence;
	throw new UnusableCalls("This version of posturegate expects another effect of the calls than the plan says: use the version that planned it");
}
/** The calls with what they do. Throws UnusableCalls. */
function sequenceOf({ states, ...sequence }, changes) {
	const { calls, scope } = sequence;
	const writes = calls.map(({ api }) => writeOf$1(api, changes));
	const { steps } = stepsOf$1({
		calls,
		writes: changes.writes,
		scope,
		states
	});
	const touched = touchedObjects({
		calls,
		writes: changes.writes,
		scope
	});
	return {
		...sequence,
		writes,
		steps,
		objects: objectsOf(steps, touched)
	};
}
function writeOf$1(api, { writes }) {
	const write = writes.get(api);
	if (write !== void 0) return write;
	throw new UnusableCalls(`This version of posturegate does not know what ${api} does: use the version that planned it`);
}
function stepsOf$1(calls) {
	try {
		return changeOf(calls);
	} catch (error) {
		if (!(error instanceof _write_js__WEBPACK_IMPORTED_MODULE_28__.t)) throw error;
		throw new UnusableCalls(`The calls do not fit the state that was recorded: ${error.message}`, { cause: error });
	}
}
/** Of what a call creates, exactly those fields are read that some step gives it. */
function objectsOf(steps, touched) {
	const [first = []] = steps;
	return first.map(({ type, id }, index) => {
		const named = touched.find((object) => object.type === type && object.id === id)?.fields ?? [];
		const given = steps.flatMap((step) => Object.keys(step[index]?.fields ?? {}));
		return {
			type,
			id,
			fields: [.../* @__PURE__ */ new Set([...named, ...given])].sort()
		};
	});
}
function sorted(states) {
	return states.toSorted((a, b) => (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.type, b.type) || (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.id, b.id));
}
// remediate/call-services.js
/** From now on, as long as changes by these writes may take to show. */
function patienceFor(writes, services) {
	const { clock, signal } = services;
	return {
		clock,
		signal,
		until: clock.now() + secondsFor(writes, services) * 1e3
	};
}
/** Longest wait for changes by these writes to show: the provider may ask for more than config. */
function secondsFor(writes, { waitSeconds }) {
	return Math.max(waitSeconds, ...writes.map(({ settlesWithinSeconds }) => settlesWithinSeconds ?? 0));
}
/** The time for a line of the journal. */
function timeOf({ clock }) {
	return new Date(clock.now()).toISOString();
}
// remediation/answers.js
/** A call needs what an earlier one was answered, and nobody knows it. */
var MissingAnswer = class extends Error {
	name = "MissingAnswer";
};
/** The input with every {@link AnswerOf} replaced by what it stands for. Throws MissingAnswer. */
function resolveAnswers(input, answers) {
	return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, resolved(value, answers)]));
}
/** {@link resolveAnswers} for each call, as for those that undo an entry. */
function withAnswers(calls, answers) {
	return calls.map(({ api, input }) => ({
		api,
		input: resolveAnswers(input, answers)
	}));
}
/** The object with the id that the provider gave it; undefined where that is not known: then it has not been created. */
function referenceWithAnswers(reference, answers) {
	const { type } = reference;
	const answer = (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_29__.r)(reference.id);
	if (answer === void 0) return {
		type,
		id: reference.id
	};
	const id = answerAt(answer, answers);
	return typeof id === "string" ? {
		type,
		id
	} : void 0;
}
/**
* A planned state as live state will show it: the ids that the provider gave to what the entry created stand in it, also in
* its fields. Undefined where the object's own id is not known.
*/
function stateWithAnswers(state, answers, changes) {
	const reference = referenceWithAnswers(state, answers);
	if (reference === void 0 || state.fields === null) return reference && {
		...reference,
		fields: null
	};
	const fields = Object.fromEntries(Object.entries(state.fields).map(([name, value]) => [name, withKnownIds(value, answers)]));
	return {
		...reference,
		fields: changes.fieldsOf(state.type, fields, Object.keys(fields))
	};
}
function resolved(value, answers) {
	const answer = (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_29__.n)(value);
	if (answer === void 0) return mapped(value, (inner) => resolved(inner, answers));
	const [call, path] = answer.$answer;
	const found = answerAt(answer, answers);
	if (found === void 0) throw new MissingAnswer(`call ${call + 1} of the entry has no known answer ${path}`);
	return found;
}
function withKnownIds(value, answers) {
	if (typeof value !== "string") return mapped(value, (inner) => withKnownIds(inner, answers));
	const answer = (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_29__.r)(value);
	return answer === void 0 ? value : answerAt(answer, answers) ?? value;
}
function mapped(value, change) {
	if (typeof value !== "object" || value === null) return value;
	if (isList$1(value)) return value.map((inner) => change(inner));
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner)]));
}
/** Follows the dotted path; a number is a position in a list. */
function answerAt({ $answer: [call, path] }, answers) {
	return path.split(".").reduce((value, name) => memberOf(value, name), answers[call]);
}
function memberOf(value, name) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
	return isList$1(value) ? value[Number(name)] : value[name];
}
function isList$1(value) {
	return Array.isArray(value);
}
// remediate/read-states.js
/** Reads each object once. Throws AccessError. */
async function readStates(touched, state, changes) {
	return Promise.all(touched.map(async ({ type, id, fields }) => {
		const object = await state.get({
			type,
			id
		});
		return {
			type,
			id,
			fields: object === void 0 ? null : changes.fieldsOf(type, object, fields)
		};
	}));
}
// remediate/live-objects.js
/**
* All objects of a sequence, in its order; what has not been created, or nobody knows the id of, is null. Throws
* AccessError.
*/
function readObjects({ objects }, answers, live, changes) {
	return Promise.all(objects.map(async (object) => {
		const reference = referenceWithAnswers(object, answers);
		const [state] = await readStates(reference === void 0 ? [] : [{
			...object,
			...reference
		}], live, changes);
		return state ?? {
			type: object.type,
			id: object.id,
			fields: null
		};
	}));
}
/** The objects, of those that {@link readObjects} has read, that are not as expected. */
function differencesFrom(expectation, live, changes) {
	return live.flatMap((object, position) => {
		const wanted = wantedAt(expectation, position, changes);
		return wanted !== void 0 && isAsWanted(object, wanted, expectation, position) ? [] : [{
			position,
			object,
			field: wanted && differingField(object, wanted)
		}];
	});
}
function wantedAt({ sequence, done, answers }, position, changes) {
	const planned = sequence.steps[done]?.[position];
	return planned && (stateWithAnswers(planned, answers, changes) ?? planned);
}
function isAsWanted(live, wanted, expectation, position) {
	if (isSameJson(live.fields, wanted.fields)) return true;
	if (hasSettled(live, wanted, expectation, position)) return true;
	const { sequence, done, later } = expectation;
	return done === sequence.calls.length && later.some((state) => isLater(live, wanted, state));
}
/** As the write says that last changed the object. */
function hasSettled(live, wanted, { sequence, done }, position) {
	const { steps, writes } = sequence;
	for (let call = done - 1; call >= 0; call -= 1) if (!isSameJson(steps[call]?.[position]?.fields ?? null, steps[call + 1]?.[position]?.fields ?? null)) return writes[call]?.hasSettled?.(live, wanted) === true;
	return false;
}
/** A later sequence may have changed some of the fields; the others are still as this one left them. */
function isLater(live, wanted, state) {
	if (state.type !== wanted.type || state.id !== wanted.id) return false;
	if (live.fields === null || state.fields === null) return live.fields === state.fields;
	const merged = {
		...state,
		fields: {
			...wanted.fields,
			...state.fields
		}
	};
	return [...Object.keys(wanted.fields ?? {}), ...Object.keys(live.fields)].every((name) => isSameField(live, merged, name));
}
function differingField(live, wanted) {
	if (live.fields === null || wanted.fields === null) return void 0;
	return [.../* @__PURE__ */ new Set([...Object.keys(wanted.fields), ...Object.keys(live.fields)])].sort().find((name) => !isSameField(live, wanted, name));
}
function isSameField(a, b, name) {
	return isSameJson({ value: a.fields?.[name] }, { value: b.fields?.[name] });
}
/** What is different about an object, whose name stands before it. */
function differenceText({ object, field }) {
	if (field !== void 0) return `field ${field}`;
	return object.fields === null ? "it does not exist" : "it exists";
}
// remediate/poll.js
/** Looking again and again, until something shows: clouds tell what has changed only after a while. */
/** The machine's own. */
const systemClock = {
	now: () => Date.now(),
	async sleep(milliseconds, signal) {
		try {
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_22__.setTimeout)(milliseconds, void 0, { signal });
		} catch (error) {
			if (!signal.aborted) throw error;
		}
	}
};
/** A run was ended from outside before it had done all. */
var Interrupted = class extends Error {
	name = "Interrupted";
};
const firstPauseMs = 500;
const longestPauseMs = 5e3;
/**
* What the first look found that is enough; what the last one found when time is up. That live state cannot be read for a
* moment is waited out. Throws Interrupted, and AccessError where the last look cannot read it.
*/
async function poll(look, patience) {
	const { clock, until, signal } = patience;
	for (let pause = firstPauseMs;; pause = Math.min(pause * 2, longestPauseMs)) {
		const isLast = clock.now() >= until;
		const seen = await (isLast ? look() : unlessUnreadable(look));
		if (seen !== void 0 && (seen.isEnough || isLast)) return seen.found;
		if (signal.aborted) throw new Interrupted("The run was cancelled while it waited for live state to show a change");
		await clock.sleep(Math.max(0, Math.min(pause, until - clock.now())), signal);
	}
}
async function unlessUnreadable(look) {
	try {
		return await look();
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) return void 0;
		throw error;
	}
}
// remediate/find-position.js
/**
* The most calls after which live state would be as it is. Looks until all of `to` shows, or until time is up: a call that
* was done may not show yet. Throws AccessError and Interrupted.
*/
async function findPosition(search, services) {
	const { clock, signal } = services;
	return poll(() => look(search, services), {
		clock,
		signal,
		until: search.until
	});
}
async function look(search, { changes, live }) {
	const { sequence, from, to, later } = search;
	const answers = await recoveredAnswers(search, live);
	const objects = await readObjects(sequence, answers, live, changes);
	const differenceAt = (done) => differencesFrom({
		sequence,
		done,
		answers,
		later
	}, objects, changes)[0];
	const fitting = sequence.steps.flatMap((_step, done) => done <= to && differenceAt(done) === void 0 ? [done] : []);
	const done = fitting.findLast((one) => one >= from);
	const difference = differenceAt(from);
	if (done === void 0 && difference !== void 0) return {
		found: {
			done,
			difference
		},
		isEnough: false
	};
	const isEnough = done === to && fitting.length === 1;
	return {
		found: {
			done: done ?? from,
			answers: answers.slice(0, done ?? from)
		},
		isEnough
	};
}
/** Null for an answer that cannot be recovered. Ends with the first call that has not been done for all one can see. */
async function recoveredAnswers({ sequence, from, to, answers: known }, live) {
	const answers = known.slice(0, from);
	for (let call = from; call < to; call += 1) {
		const write = sequence.writes[call];
		const input = write?.recover && inputWith(sequence, call, answers);
		const answer = input === void 0 ? null : await write?.recover?.(input, live);
		if (answer === void 0) break;
		answers.push(answer);
	}
	return answers;
}
/** Undefined where it needs an answer that nobody knows. */
function inputWith({ calls }, call, answers) {
	try {
		return resolveAnswers(calls[call]?.input ?? {}, answers);
	} catch (error) {
		if (error instanceof MissingAnswer) return void 0;
		throw error;
	}
}
// remediate/expect-state.js
/** Waiting for live state to be what a sequence of calls expects it to be. */
/**
* How live state differs from what was planned for this call; undefined where it does not. Clouds may show again, for a
* while, what was before an earlier call of the sequence: only that is waited out. Throws AccessError and Interrupted.
*/
async function driftBefore(next, services) {
	const { sequence, call, answers } = next;
	const { changes, live, clock } = services;
	const earlier = sequence.writes.slice(0, call);
	const patience = patienceFor(earlier, services);
	const until = call === 0 ? clock.now() : patience.until;
	const look = async () => {
		const objects = await readObjects(sequence, answers, live, changes);
		const differencesAt = (done) => differencesFrom({
			sequence,
			done,
			answers,
			later: []
		}, objects, changes);
		const differences = differencesAt(call);
		const before = earlier.map((_write, done) => new Set(differencesAt(done).map(({ position }) => position)));
		const foreign = differences.find(({ position }) => before.every((different) => different.has(position)));
		return {
			found: foreign ?? differences[0],
			isEnough: differences.length === 0 || foreign !== void 0
		};
	};
	return poll(look, {
		...patience,
		until
	});
}
/**
* Waits until the effect of a call that was carried out shows; how live state still differs from it when time is up. Throws
* AccessError and Interrupted.
*/
async function unsettledAfter({ sequence, call, answers }, services) {
	const { changes, live } = services;
	const look = async () => {
		const objects = await readObjects(sequence, answers, live, changes);
		const found = differencesFrom({
			sequence,
			done: call + 1,
			answers,
			later: []
		}, objects, changes).find(({ position }) => isChangedBy(sequence, call, position));
		return {
			found,
			isEnough: found === void 0
		};
	};
	return poll(look, patienceFor(sequence.writes.slice(call, call + 1), services));
}
function isChangedBy({ steps }, call, position) {
	const [before, after] = [steps[call]?.[position], steps[call + 1]?.[position]];
	return !isSameJson(before?.fields ?? null, after?.fields ?? null);
}
// remediate/journal-file.js
/** The journal of one run: written to the disk line by line, each durable before anything rests on it, and kept elsewhere, too. */
/** A line could not be made durable: nothing may be sent any more. */
var JournalFailed = class extends Error {
	name = "JournalFailed";
};
/** Lines are with the keeper within 20 seconds: these, and the time that a commit may take. */
const commitEveryMs = 1e4;
/** Pauses between tries of the last commit. */
const lastPausesMs = [
	0,
	1e3,
	4e3
];
/** The last commit is tried to the end, also where the run is cancelled. */
const never = new AbortController().signal;
/** The name of a run's journal. Throws RangeError for an id that could lead out of a folder. */
function journalName(run) {
	if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(run)) return `${run}.ndjson`;
	throw new RangeError("the id of a run is up to 100 letters, digits, dots, hyphens and underscores");
}
/** A journal that is being written. */
var JournalFile = class JournalFile {
	#place;
	#path;
	#timer;
	#text;
	#committed = "";
	#failure;
	/** Ends with the last commit that was asked for, whatever came of it. */
	#commits = Promise.resolve();
	constructor(place, path, text) {
		this.#place = place;
		this.#path = path;
		this.#text = text;
		this.#timer = setInterval(() => void this.commit().catch(() => void 0), commitEveryMs).unref();
	}
	/** Begins a journal, or goes on with one whose text is given. Throws JournalFailed. */
	static async open(place, text) {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(place.folder, place.name);
		const whole = wholeLines(text);
		try {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.mkdir)(place.folder, { recursive: true });
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.writeFile)(`${path}.new`, whole, { flush: true });
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.rename)(`${path}.new`, path);
			return new JournalFile(place, path, whole);
		} catch (error) {
			throw journalFailed(error);
		}
	}
	async append(line) {
		if (this.#failure !== void 0) throw this.#failure;
		const text = lineText(line);
		try {
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.appendFile)(this.#path, text, { flush: true });
		} catch (error) {
			this.#failure = journalFailed(error);
			throw this.#failure;
		}
		this.#text += text;
	}
	/**
	* Brings all lines to the keeper; rejects with what the keeper rejects with. It happens by itself every few seconds, too:
	* those that fail are made up for by the next.
	*/
	commit() {
		const commit = this.#commits.then(() => this.#commitNow());
		this.#commits = commit.catch(() => void 0);
		return commit;
	}
	/** Brings the last lines to the keeper; the notice for people where it did not take them. */
	async close() {
		clearInterval(this.#timer);
		return this.#commitLast();
	}
	/** Ends it without another try: nothing was sent, so there is nothing to keep. */
	abandon() {
		clearInterval(this.#timer);
	}
	async #commitNow() {
		const text = this.#text;
		if (text === this.#committed) return;
		await this.#place.keeper.commit(/* @__PURE__ */ new Map([[this.#place.name, text]]));
		this.#committed = text;
	}
	async #commitLast() {
		const { clock, name } = this.#place;
		let reason = "";
		for (const pause of lastPausesMs) {
			await clock.sleep(pause, never);
			try {
				await this.commit();
				return;
			} catch (error) {
				reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error);
			}
		}
		return `The last lines of the journal ${name} could not be kept: ${reason}. Keep ${this.#path}: it has all of them.`;
	}
};
function journalFailed(error) {
	return new JournalFailed(`The journal cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)}`, { cause: error });
}
// remediate/send-call.js
/** One call, sent so that whatever happens meanwhile can be told afterwards. */
/** How often a call is sent at most that nobody answers. */
const mostSendings = 2;
/**
* Sends a call whose objects are as planned. Its intent is durable before it leaves, its outcome is in the journal
* afterwards. Throws MissingAnswer, JournalFailed, and, where an answer did not come and live state cannot be read, AccessError.
*/
async function sendCall(next, services) {
	const { api, input } = cloudCallOf(next);
	const call = {
		api,
		input: resolveAnswers(input, next.answers)
	};
	for (let sending = 1;; sending += 1) {
		const end = await sendOnce(next, call, services);
		if (end.kind !== "unanswered" || sending === mostSendings) return end;
	}
}
async function sendOnce(next, call, services) {
	await services.journal.append({
		kind: "intent",
		...placeOf(next, services),
		...call
	});
	const sent = await sendAndTell(call, services);
	if ("answer" in sent) return noteDone(next, {
		known: "answered",
		answer: sent.answer
	}, services);
	if ("refusal" in sent) return takeRefusal(next, call, sent.refusal, services);
	return reconcile(next, sent.reason, services);
}
async function sendAndTell(call, { live }) {
	try {
		return { answer: await live.send(call) };
	} catch (error) {
		return error instanceof _live_scope_js__WEBPACK_IMPORTED_MODULE_6__.t ? { refusal: error } : { reason: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error) };
	}
}
async function takeRefusal(next, call, refusal, services) {
	const { code, message } = refusal;
	const write = writeOf(next);
	if (write.alreadyDone.includes(code)) return noteDone(next, {
		known: "already",
		answer: await lostAnswer(call, write, services)
	}, services);
	await services.journal.append({
		kind: "refused",
		...placeOf(next, services),
		code,
		message
	});
	return {
		kind: "refused",
		refusal
	};
}
/** The answer that an earlier try got; null where live state does not tell it. */
async function lostAnswer({ input }, write, services) {
	return await poll(async () => {
		const found = write.recover === void 0 ? null : await write.recover(input, services.live);
		return {
			found,
			isEnough: found !== void 0
		};
	}, patienceFor([write], services)) ?? null;
}
/** Nobody knows whether the call has been carried out: live state tells. */
async function reconcile(next, reason, services) {
	const { sequence, call, answers } = next;
	const { until } = patienceFor([writeOf(next)], services);
	const position = await findPosition({
		sequence,
		from: call,
		to: call + 1,
		answers,
		later: [],
		until
	}, services);
	if (position.done === void 0) return {
		kind: "drifted",
		difference: position.difference
	};
	if (position.done > call) return noteDone(next, {
		known: "seen",
		answer: position.answers[call] ?? null
	}, services);
	await services.journal.append({
		kind: "not-done",
		...placeOf(next, services)
	});
	return {
		kind: "unanswered",
		reason
	};
}
async function noteDone(next, outcome, services) {
	await services.journal.append({
		kind: "done",
		...placeOf(next, services),
		...outcome
	});
	return {
		kind: "done",
		answers: [...next.answers, outcome.answer]
	};
}
/** What a line of the journal says about which call it is about. */
function placeOf({ sequence, call }, services) {
	const { entry, direction } = sequence;
	return {
		at: timeOf(services),
		entry,
		direction,
		call
	};
}
function cloudCallOf({ sequence, call }) {
	const found = sequence.calls[call];
	if (found === void 0) throw new RangeError(`the entry has no call ${call + 1}`);
	return found;
}
function writeOf({ sequence, call }) {
	const found = sequence.writes[call];
	if (found === void 0) throw new RangeError(`the entry has no call ${call + 1}`);
	return found;
}
// remediate/run-sequence.js
/** Sends the calls of a sequence one after the other, each only once the one before it shows. */
/** Before the first call. */
const nothingReached = {
	done: 0,
	answers: []
};
/** Sends what has not been done. Every error that is not a bug is an end. */
async function runSequence(sequence, start, services) {
	let reached = start;
	try {
		while (reached.done < sequence.calls.length) {
			const next = {
				sequence,
				call: reached.done,
				answers: reached.answers
			};
			const end = await makeCall(next, services);
			if (end.kind !== "done") return {
				...reached,
				...stopAt(next, end, services)
			};
			reached = {
				done: next.call + 1,
				answers: end.answers
			};
			const unsettled = await unsettledAfter({
				...next,
				answers: end.answers
			}, services);
			if (unsettled !== void 0) return {
				...reached,
				kind: "open",
				message: unseenText(next, unsettled, services)
			};
			await services.journal.append({
				kind: "settled",
				...placeOf(next, services)
			});
		}
		return {
			...reached,
			kind: "done"
		};
	} catch (error) {
		if (isExpected(error)) return {
			...reached,
			kind: "open",
			message: error.message
		};
		throw error;
	}
}
async function makeCall(next, services) {
	if (services.signal.aborted) throw new Interrupted("The run was cancelled");
	const difference = await driftBefore(next, services);
	return difference === void 0 ? sendCall(next, services) : {
		kind: "drifted",
		difference
	};
}
function stopAt({ sequence, call }, end, { changes }) {
	const name = callName(sequence, call);
	if (end.kind === "refused") return {
		kind: "refused",
		message: `${name} was refused: ${refusalText(end.refusal)}`
	};
	if (end.kind === "drifted") return {
		kind: "drifted",
		message: driftText(end.difference, sequence, changes)
	};
	return {
		kind: "open",
		message: `${name} was sent twice and not carried out: ${end.reason}`
	};
}
/** That the objects are no longer those that were planned for. */
function driftText(difference, { direction }, changes) {
	const since = direction === "apply" ? "it was planned" : "it was applied";
	return `${changes.describe(difference.object)} has changed since ${since}: ${differenceText(difference)}`;
}
function refusalText({ code, message, permission }) {
	return `${message.includes(code) ? message : `${code}: ${message}`}${permission === void 0 ? "" : ` (it takes the permission ${permission})`}`;
}
function unseenText({ sequence, call }, difference, services) {
	const seconds = secondsFor(sequence.writes.slice(call, call + 1), services);
	const name = services.changes.describe(difference.object);
	return `${`${callName(sequence, call)} was accepted but not seen within ${seconds} seconds`} in ${name}: ${differenceText(difference)}`;
}
/** Names a call at the beginning of a sentence or in it. */
function callName({ calls }, call) {
	return `call ${call + 1} of ${calls.length}, ${calls[call]?.api ?? "unknown"},`;
}
/** What can happen to a run that is in order. */
function isExpected(error) {
	return [
		_errors_js__WEBPACK_IMPORTED_MODULE_1__.t,
		Interrupted,
		JournalFailed,
		MissingAnswer,
		UnusableCalls
	].some((kind) => error instanceof kind);
}
// remediate/continue-sequence.js
/** Sends what has not been done. As {@link runSequence}. */
async function continueSequence(sequence, progress, past, services) {
	const found = await findReached(sequence, progress, past, services);
	return found.kind === "found" ? runSequence(sequence, found, services) : found;
}
/** How far a sequence has come, by the journal and by live state; what only live state knew is in the journal afterwards. */
async function findReached(sequence, progress, past, services) {
	const { done, answers } = progress;
	try {
		const position = await findPosition({
			sequence,
			from: done,
			to: sequence.calls.length,
			answers,
			later: past.later,
			until: past.showsBy
		}, services);
		if (position.done === void 0) return {
			done,
			answers,
			kind: "drifted",
			message: driftText(position.difference, sequence, services.changes)
		};
		for (let call = done; call < position.done; call += 1) await noteSeen(sequence, call, position, services);
		return {
			kind: "found",
			done: position.done,
			answers: position.answers
		};
	} catch (error) {
		if (isExpected(error)) return {
			done,
			answers,
			kind: "open",
			message: error.message
		};
		throw error;
	}
}
async function noteSeen({ entry, direction }, call, { answers }, services) {
	const answer = answers[call] ?? null;
	await services.journal.append({
		kind: "done",
		at: timeOf(services),
		entry,
		direction,
		call,
		known: "seen",
		answer
	});
}
// remediate/entry-end.js
/** Of an entry that has ended: notes it. Throws JournalFailed. */
async function noteEnd({ entry, direction }, { outcome, message, callsDone }, services) {
	const at = timeOf(services);
	await services.journal.append({
		kind: "result",
		at,
		entry,
		direction,
		outcome,
		message,
		callsDone
	});
	return endedBefore(entry, {
		outcome,
		message,
		callsDone
	});
}
/** Of an entry that needs no note. */
function endedBefore(entry, { outcome, message, callsDone }) {
	return {
		result: {
			entry,
			outcome,
			message,
			callsDone,
			finding: void 0
		},
		hasEnded: true
	};
}
/** Of an entry that has not ended. */
function openEnd(entry, message, callsDone) {
	return {
		result: {
			entry,
			outcome: "failed",
			message,
			callsDone,
			finding: void 0
		},
		hasEnded: false
	};
}
// remediate/undo-sequence.js
/** The calls that take back what was applied; undefined where nothing can. Throws UnusableCalls and MissingAnswer. */
function undoSequence({ entry, done, answers }, changes) {
	const { scope } = entry.change;
	const { steps } = applySequence(entry, changes);
	const recorded = undoCalls(entry, done, changes);
	if (recorded === void 0) return void 0;
	const calls = withAnswers(recorded, answers);
	const states = (steps[done] ?? []).flatMap((state) => stateWithAnswers(state, answers, changes) ?? []);
	return sequenceOf({
		entry: entry.digest,
		direction: "undo",
		calls,
		scope,
		states
	}, changes);
}
/** As the plan records them where all calls were made, so that exactly what was approved is sent. */
function undoCalls({ change }, done, { writes }) {
	if (done === change.calls.length) return change.undo ?? void 0;
	return changeOf({
		calls: change.calls.slice(0, done),
		writes,
		scope: change.scope,
		states: change.before
	}).undo;
}
// remediate/undo-entry.js
/** `begun` is undefined where nobody can have begun it. Undoing twice is nothing to do. */
async function undoEntry(applied, begun, services) {
	const entry = applied.entry.digest;
	const callsDone = begun?.progress.done ?? 0;
	const nothing = (message) => endedBefore(entry, {
		outcome: "nothing-to-do",
		message,
		callsDone
	});
	if (begun?.progress.result?.outcome === "done") return nothing("It was undone before.");
	if (applied.done === 0) return nothing("Nothing of it was applied.");
	try {
		return await sendUndo(applied, begun, services);
	} catch (error) {
		if (isExpected(error)) return openEnd(entry, `It was not undone: ${error.message}.`, callsDone);
		throw error;
	}
}
async function sendUndo(applied, begun, services) {
	const { entry } = applied;
	const place = {
		entry: entry.digest,
		direction: "undo"
	};
	const sequence = undoSequence(applied, services.changes);
	if (sequence === void 0) return noteEnd(place, {
		outcome: "refused",
		message: "What was applied cannot be undone.",
		callsDone: 0
	}, services);
	const end = await (begun === void 0 ? runSequence(sequence, nothingReached, services) : continueSequence(sequence, begun.progress, begun.past, services));
	const ending = endingOf(end, sequence);
	return end.kind === "open" ? openEnd(entry.digest, ending.message, ending.callsDone) : noteEnd(place, ending, services);
}
function endingOf({ done: callsDone, ...end }, { calls }) {
	if (end.kind === "done") return {
		outcome: "done",
		message: "It is undone: live state is as it was before the change.",
		callsDone
	};
	const message = `${undoneSoFar(callsDone, calls.length)}: ${end.message}.`;
	return {
		outcome: end.kind === "drifted" ? "drifted" : "failed",
		message,
		callsDone
	};
}
function undoneSoFar(done, all) {
	return done === 0 ? "It was not undone" : `It was undone by half, ${done} of ${all} calls were made`;
}
// remediate/apply-entry.js
/** `begun` is undefined where nobody can have begun it. */
async function applyEntry(entry, begun, services) {
	try {
		return await concluded(entry, await endOf$1(applySequence(entry, services.changes), begun, services), begun && {
			progress: begun.progress.undo,
			past: begun.past
		}, services);
	} catch (error) {
		if (!isExpected(error)) throw error;
		return openEnd(entry.digest, `${error.message}.`, begun?.progress.apply.done ?? 0);
	}
}
/** A refusal that the journal knows of is not asked for again. */
async function endOf$1(sequence, begun, services) {
	if (begun === void 0) return runSequence(sequence, nothingReached, services);
	const { done, answers, refusal } = begun.progress.apply;
	if (refusal === void 0) return continueSequence(sequence, begun.progress.apply, begun.past, services);
	return {
		kind: "refused",
		done,
		answers,
		message: `${callName(sequence, done)} was refused: ${refusal.code}: ${refusal.message}`
	};
}
async function concluded(entry, end, begunUndo, services) {
	const place = {
		entry: entry.digest,
		direction: "apply"
	};
	const { done: callsDone } = end;
	if (end.kind === "refused") return refused$3(entry, end, begunUndo, services);
	if (end.kind === "done") return noteEnd(place, {
		outcome: "done",
		message: "Live state shows the change.",
		callsDone
	}, services);
	const told = `${sentence(end.message)}; ${callsDone} of ${entry.change.calls.length} calls were made`;
	if (end.kind === "open") return openEnd(entry.digest, `${told}: resume goes on from there.`, callsDone);
	return noteEnd(place, {
		outcome: "drifted",
		message: `${told}: plan again.`,
		callsDone
	}, services);
}
/** What was changed before the refused call is taken back: half of a change may be worse than none. */
async function refused$3(entry, { message, done, answers }, begunUndo, services) {
	const place = {
		entry: entry.digest,
		direction: "apply"
	};
	if (done === 0) return noteEnd(place, {
		outcome: "failed",
		message: `${sentence(message)}.`,
		callsDone: 0
	}, services);
	const told = (undone) => `${sentence(message)}. ${undone}`;
	await services.journal.commit().catch(() => void 0);
	const { result, hasEnded } = await undoEntry({
		entry,
		done,
		answers
	}, begunUndo, services);
	if (!hasEnded) return openEnd(entry.digest, told(`${result.message} Resume goes on from there.`), done);
	return noteEnd(place, {
		outcome: "failed",
		message: told(result.outcome === "done" ? "What was changed before it is undone." : result.message),
		callsDone: done
	}, services);
}
function sentence(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// remediate/remediation-run.js
/** Runs `work` on the entries; where the journal cannot be kept first, nothing is sent. */
async function runWithJournal(start, entries, services, work) {
	const journal = await openJournal(start, services);
	if (journal instanceof JournalFailed) return resultOf(entries.map(notBegun(journal.message)), []);
	const problem = await keepStart(journal, runLine(start, entries, services));
	if (problem !== void 0) {
		journal.abandon();
		return resultOf(entries.map(notBegun(problem)), []);
	}
	const ends = [];
	const notices = [];
	try {
		ends.push(...await work(journal));
	} finally {
		const notice = await journal.close();
		if (notice !== void 0) notices.push(notice);
	}
	return resultOf(ends, notices);
}
/** What the calls of an entry need. */
function callServices(entry, journal, { changes, cloud, clock, waitSeconds, signal }) {
	return {
		changes,
		live: cloud.open(entry.scope),
		journal,
		clock,
		waitSeconds,
		signal
	};
}
/** Why nothing may be sent; undefined where the journal is kept as it is now. */
async function keepJournal(journal) {
	try {
		await journal.commit();
		return;
	} catch (error) {
		return `The journal could not be kept: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)}`;
	}
}
/** Of an entry that nothing was sent for. */
function notBegun(reason) {
	return ({ digest }) => openEnd(digest, `Nothing was sent. ${reason}.`, 0);
}
async function openJournal({ name, text }, services) {
	const { folder, keeper, clock } = services;
	try {
		return await JournalFile.open({
			folder,
			name,
			keeper,
			clock
		}, text);
	} catch (error) {
		if (error instanceof JournalFailed) return error;
		throw error;
	}
}
function runLine({ purpose }, entries, { run, clock }) {
	const at = new Date(clock.now()).toISOString();
	const { id, by, version } = run;
	return {
		kind: "run",
		at,
		run: id,
		by,
		purpose,
		version,
		entries: entries.map(({ digest }) => digest)
	};
}
async function keepStart(journal, line) {
	try {
		await journal.append(line);
	} catch (error) {
		if (error instanceof JournalFailed) return error.message;
		throw error;
	}
	return keepJournal(journal);
}
function resultOf(ends, notices) {
	const unfinished = ends.filter(({ hasEnded }) => !hasEnded).map(({ result }) => result.entry);
	return {
		results: ends.map(({ result }) => result),
		unfinished,
		notices
	};
}
// remediate/apply-part.js
/**
* Approval, limits and windows are decided before. An entry that fails does not stop the others: those that were planned on
* top of it find another state and send nothing. `leftOut` are those that are not planned in the same way any more: the
* journal holds the part as it was approved, and says of them that they have ended.
*/
async function applyPart(part, services, leftOut = []) {
	const text = lineText(planLine(part, new Date(services.clock.now())));
	return runWithJournal({
		name: journalName(services.run.id),
		text,
		purpose: "apply"
	}, part.entries, services, async (journal) => {
		const ends = [];
		for (const entry of part.entries) {
			const left = leftOut.find((result) => result.entry === entry.digest);
			ends.push(left === void 0 ? await applyEntry(entry, void 0, callServices(entry, journal, services)) : await noteLeftOut(left, journal, services));
		}
		return ends;
	});
}
/** Where the journal does not take it, resuming finds out anew what to do about it. */
async function noteLeftOut(left, journal, { clock }) {
	try {
		return await noteEnd({
			entry: left.entry,
			direction: "apply"
		}, left, {
			journal,
			clock
		});
	} catch (error) {
		if (error instanceof JournalFailed) return openEnd(left.entry, `${error.message}.`, 0);
		throw error;
	}
}
// run/remediation/finding-now.js
/** What has become of a planned finding, by a later report: gone from the findings is fixed only where that was seen. */
/** Whether the finding still fails. `unknown` where its audit has not seen all that would show it. */
function findingNow(sought, report) {
	const now = report.findings.filter((one) => isAbout(one, sought));
	if (now.some(({ status }) => status === "fail")) return "still-failing";
	return now.length === 0 && wasSeen(sought, report) ? "fixed" : "unknown";
}
/** A finding that another one says, too, is told with that one. */
function isAbout({ audit, fingerprint, includes = [] }, { finding }) {
	const said = [fingerprint, ...includes.map((one) => one.fingerprint)];
	return audit === finding.audit && said.includes(finding.fingerprint);
}
/** As of a finding of a baseline: the audit's rule ran, and every API that lists the resource has answered completely. */
function wasSeen({ finding, resource, scope }, { rules, ledger, failures }) {
	const { audit, fingerprint, rule, title, severity } = finding;
	const hasFailed = failures.some((one) => one.audit === audit && (one.kind === "cloud" || one.kind === "event"));
	const entry = {
		fingerprint,
		rule,
		title,
		severity,
		resource,
		scope: scope.id,
		facets: []
	};
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.m)({
		baseline: {
			schemaVersion: 1,
			writtenAt: "",
			scopes: [scope.id],
			findings: [entry]
		},
		stillThere: /* @__PURE__ */ new Set(),
		settled: /* @__PURE__ */ new Map(),
		rules,
		ledger: ledger.filter((one) => one.audit === audit),
		ranIn: () => !hasFailed
	}).length > 0;
}
// remediate/keep-flows.js
/** Stands before the name of a flow where others have the id of a rule. */
const rulePrefix = "remediation.keep:";
/**
* Evaluates every flow on every firewall and machine that it leads to: `pass` where all of it gets through. A flow is judged
* as rules are, so that the one comparison which tells the rules that a change breaks tells the flows that it loses. `onPass`
* is told of each that gets through: a change may take away what it leads to. Throws RangeError naming an address, port or
* protocol that is none.
*/
function keepFlowsPlugin(flows, onPass = () => void 0) {
	const wanted = flows.map((flow) => wantedOf(flow));
	return {
		needs: [],
		rules: wanted.map(({ rule }) => rule),
		*evaluate({ scope, resources }) {
			for (const resource of resources) {
				if (resource.com.type !== "firewall" && resource.com.type !== "compute") continue;
				for (const want of wanted.filter(({ to }) => isMeant(to, resource.com))) {
					const evaluation = evaluationOf(want, {
						resource,
						scope: scope.id,
						resources
					});
					if (evaluation.status === "pass") onPass(evaluation);
					yield evaluation;
				}
			}
		}
	};
}
/** The name of the flow that an evaluation is about; undefined where it is about a rule. */
function flowOf(rule) {
	return rule.startsWith(rulePrefix) ? rule.slice(17) : void 0;
}
/** What is to be said of flows that nothing watches over, because they do not hold as things are. One sentence each. */
function flowNotices(flows, evaluations) {
	const statuses = new Map(flows.map(({ name }) => [name, /* @__PURE__ */ new Set()]));
	for (const { rule, status } of evaluations) statuses.get(flowOf(rule.id) ?? "")?.add(status);
	return [...statuses].flatMap(([name, found]) => {
		if (found.size === 0) return [`remediation.keep ${name} leads to no firewall or machine that was read, so no change can be seen to end it.`];
		if (found.has("fail")) return [`remediation.keep ${name} does not get through everywhere even as things are.`];
		return found.has("unknown") ? [`remediation.keep ${name}: it is not known whether it gets through everywhere.`] : [];
	});
}
function wantedOf({ name, from, to, protocol, ports }) {
	const number = (0,_protocols_js__WEBPACK_IMPORTED_MODULE_8__.n)(protocol);
	const services = {
		protocols: [number],
		ports: (0,_protocols_js__WEBPACK_IMPORTED_MODULE_8__.t)(number) ? (0,_services_js__WEBPACK_IMPORTED_MODULE_10__.o)(ports) : _services_js__WEBPACK_IMPORTED_MODULE_10__.a
	};
	const groups = from.filter((source) => source.startsWith("sg-"));
	const cidrs = from.filter((source) => !groups.includes(source));
	return {
		to,
		rule: ruleOf(name),
		traffic: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.s)({
			...services,
			addresses: (0,_protocols_js__WEBPACK_IMPORTED_MODULE_8__.h)(cidrs)
		}),
		fromAnywhere: (0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.s)({
			...services,
			addresses: _protocols_js__WEBPACK_IMPORTED_MODULE_8__.a
		}),
		groups
	};
}
function ruleOf(name) {
	return {
		id: `${rulePrefix}${name}`,
		title: name,
		severity: "critical",
		tags: [],
		resource: "any",
		apis: [],
		description: "",
		remediation: "",
		controls: {},
		references: []
	};
}
function isMeant(to, { id, name }) {
	return [
		id,
		shortId(id),
		name
	].some((text) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_30__.t)(to, text));
}
function shortId(id) {
	return id.split("/").at(-1) ?? id;
}
function evaluationOf(wanted, { resource, scope, resources }) {
	const { com, ext } = resource;
	const { id, name, cloud, account, region } = com;
	const status = com.type === "firewall" ? firewallStatus([com], wanted) : machineStatus(com, resources, wanted);
	return {
		rule: wanted.rule,
		resource: {
			id,
			name,
			type: ext.type,
			cloud,
			account,
			region
		},
		scope,
		status,
		...status === "unknown" ? { cause: {
			kind: "not-collected",
			scope,
			message: "It is not known what is let through."
		} } : {}
	};
}
/** A machine must run, and what comes from the internet must find a way to it beside its firewalls. */
function machineStatus(com, resources, wanted) {
	if (com["state"] instanceof _unknown_js__WEBPACK_IMPORTED_MODULE_31__.t) return "unknown";
	if (com["state"] !== "running") return "fail";
	const ids = Array.isArray(com["firewalls"]) ? com["firewalls"].map(String) : [];
	const status = firewallStatus(resources.filter((one) => one.com.type === "firewall" && (ids.includes(one.com.id) || ids.includes(shortId(one.com.id)))).map((one) => one.com), wanted);
	return status === "pass" ? internetStatus(com, wanted) : status;
}
function internetStatus(com, { traffic }) {
	const all = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.s)({
		protocols: ["all"],
		ports: _services_js__WEBPACK_IMPORTED_MODULE_10__.a,
		addresses: _special_ranges_js__WEBPACK_IMPORTED_MODULE_11__.n
	});
	const fromInternet = (0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.t)(traffic, all);
	if ((0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.n)(fromInternet)) return "pass";
	const { certain, possible } = (0,_effective_traffic_js__WEBPACK_IMPORTED_MODULE_9__.n)(rulesIn(com, "reachable"), "in");
	if ((0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.r)(fromInternet, certain)) return "pass";
	return (0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.r)(fromInternet, possible) ? "unknown" : "fail";
}
/** What several firewalls let in is what any of them does. */
function firewallStatus(firewalls, { traffic, fromAnywhere, groups }) {
	const rules = firewalls.map((com) => rulesIn(com, "rules"));
	const byAddress = letIn(rules, traffic);
	const statuses = groups.map((group) => letIn(rules.map((some) => ofGroup(some, group)), fromAnywhere));
	if ([byAddress, ...statuses].includes("fail")) return "fail";
	return [byAddress, ...statuses].includes("unknown") ? "unknown" : "pass";
}
function letIn(firewalls, traffic) {
	const effective = firewalls.map((rules) => (0,_effective_traffic_js__WEBPACK_IMPORTED_MODULE_9__.n)(rules, "in"));
	if ((0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.r)(traffic, (0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.u)(effective.map(({ certain }) => certain)))) return "pass";
	return (0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.r)(traffic, (0,_traffic_js__WEBPACK_IMPORTED_MODULE_12__.u)(effective.map(({ possible }) => possible))) ? "unknown" : "fail";
}
/** The rules that name a group, as if they named every address instead. */
function ofGroup(rules, group) {
	return rules.filter(({ sourceReferences }) => sourceReferences.includes(group)).map((rule) => ({
		...rule,
		sources: ["0.0.0.0/0", "::/0"],
		sourceReferences: []
	}));
}
/** What is unknown as a whole lets nothing through for certain. */
function rulesIn(com, field) {
	const rules = com[field];
	return Array.isArray(rules) ? rules : [];
}
// remediation/clashes.js
/** Whether one of them changes a field of an object that the other touches, too: the second would find it drifted. */
function clashesWith(a, b) {
	const [fieldsOfA, fieldsOfB] = [fieldsOf(a), fieldsOf(b)];
	return [...fieldsOfA].some(([field, isChanged]) => {
		const other = fieldsOfB.get(field);
		return other !== void 0 && (isChanged || other);
	});
}
/** Every field that a change touches, and whether it changes it. */
function fieldsOf({ scope, before, after }) {
	const fields = /* @__PURE__ */ new Map();
	for (const state of before) {
		if (isCreatedHere(state)) continue;
		const then = after.find(({ type, id }) => type === state.type && id === state.id);
		for (const name of namesOf(state, then)) {
			const isChanged = valueText(state, name) !== valueText(then, name);
			fields.set(canonicalJson([
				scope.cloud,
				scope.account,
				state.type,
				state.id,
				name
			]), isChanged);
		}
	}
	return fields;
}
/** What a call of the change creates has an id that no other change means. */
function isCreatedHere({ id }) {
	return id.startsWith("$answer:");
}
function namesOf(...states) {
	return new Set(states.flatMap((state) => Object.keys(state?.fields ?? {})));
}
function valueText(state, name) {
	return canonicalJson([state?.fields?.[name]].filter((value) => value !== void 0));
}
// remediation/obstacles.js
/**
* Why config and limits hold an entry back, given those before it that are applied; empty: they do not. What is held back
* spends no limit. One sentence each.
*/
function obstaclesTo(candidate, applied, facts) {
	const barriers = barriersTo(candidate, facts);
	return barriers.length > 0 ? barriers : excesses(candidate, applied, facts);
}
/** Entries are applied part by part, and nobody knows in which order: one must not rest on what another part changes. */
function clashes(entry, applied) {
	const isApart = ({ risk, scope }) => risk !== entry.risk || scope.id !== entry.scope.id;
	const other = applied.find((one) => isApart(one) && clashesWith(entry.change, one.change));
	if (other === void 0) return [];
	return [`It changes what the ${other.risk} entry for ${other.resource.name} changes, too: it comes with a later plan.`];
}
/** What the change would do that nobody can want; undefined where that is nothing. */
function harmOf({ worse, lostFlows }) {
	const [first] = worse;
	const harms = [...first === void 0 ? [] : [`${evaluationsText(worse.length)} worse: ${first.rule} on ${first.resource.name}`], ...lostFlows.length === 0 ? [] : [`end traffic that remediation.keep names: ${lostFlows.join(", ")}`]];
	return harms.length === 0 ? void 0 : `The change would ${harms.join(", and ")}.`;
}
function evaluationsText(count) {
	return count === 1 ? "make another evaluation" : `make ${count} other evaluations`;
}
function barriersTo({ audit, bot, risk }, { settings }) {
	return [...(Object.hasOwn(settings.allow, audit) ? settings.allow[audit] ?? [] : []).includes(bot) ? [] : [`Bot ${bot} is not allowed here: add it to remediation.allow.${audit} of the config.`], ...risk !== "irreversible" || settings.irreversible.includes(bot) ? [] : [`Nobody can undo what bot ${bot} would do: to allow that, add it to remediation.irreversible of the config.`]];
}
function excesses(candidate, applied, facts) {
	const { entries, perBot } = facts.settings.limits;
	const ofBot = applied.filter(({ bot }) => bot === candidate.bot).length;
	const later = "it comes with a later plan.";
	return [
		...applied.length < entries ? [] : [`remediation.limits.entries allows ${entries} in one plan: ${later}`],
		...ofBot < perBot ? [] : [`remediation.limits.perBot allows ${perBot} of ${candidate.bot} in one plan: ${later}`],
		...shareExcess(candidate, applied, facts)
	];
}
function shareExcess({ audit, resource }, applied, facts) {
	const alike = applied.filter((one) => one.finding.audit === audit && one.resource.type === resource.type);
	const touched = /* @__PURE__ */ new Set([...alike.map((one) => one.resource.id), resource.id]);
	const total = facts.resources(audit, resource.type);
	const most = Math.max(1, Math.floor(total * facts.settings.limits.share));
	if (touched.size <= most) return [];
	return [`remediation.limits.share allows ${most} of the ${total} resources of type ${resource.type} in one plan: it comes with a later plan.`];
}
// remediation/compare-evaluations.js
/** What a change does to the evaluations of the whole model: which findings go, which come or get worse. */
/** The evaluations by audit and fingerprint. Of what one audit judges twice a fail counts before anything else. */
function keptEvaluations(evaluations) {
	const kept = /* @__PURE__ */ new Map();
	for (const { audit, evaluation } of evaluations) {
		const key = `${audit} ${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_13__.t)(evaluation.rule.id, evaluation.resource.id)}`;
		if (kept.get(key)?.status !== "fail") kept.set(key, evaluation);
	}
	return kept;
}
/**
* `fixed`: failed before and does not any more. `worse`: fails now and did not, or its facets are not covered by those
* before, or what was decided before is unknown now, or what passed and must stay is gone. Worst severity first.
*/
function compareEvaluations(before, after) {
	const fixed = [...before].filter(([key, { status }]) => status === "fail" && hasPassed(after.get(key)));
	const worse = [...after].filter(([key, evaluation]) => isWorse(before.get(key), evaluation));
	const gone = [...before].filter(([key, { status }]) => status === "pass" && !after.has(key));
	return {
		fixed: told$1(fixed),
		worse: told$1([...worse, ...gone])
	};
}
function hasPassed(evaluation) {
	return evaluation === void 0 || evaluation.status === "pass";
}
function isWorse(before, after) {
	if (after.status === "pass") return false;
	if (before === void 0 || before.status === "pass") return true;
	if (after.status === "unknown") return before.status === "fail";
	if (before.status === "unknown") return true;
	return !(0,_special_ranges_js__WEBPACK_IMPORTED_MODULE_11__.i)(after.facets ?? [], before.facets ?? []);
}
/** Each once, however many audits say so. */
function told$1(evaluations) {
	return [...new Map(evaluations.map(([, one]) => [(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_13__.t)(one.rule.id, one.resource.id), one])).values()].map(({ rule, resource, message, cause }) => ({
		rule: rule.id,
		title: rule.title,
		severity: rule.severity,
		resource,
		message: message ?? cause?.message ?? rule.title
	})).sort((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_27__.i)(a.severity, b.severity));
}
// remediation/own-ids.js
/** The states with ids that no other entry's have, wherever they stand. `entry` is its position in the plan. */
function withOwnIds(states, entry) {
	return states.map(({ type, id, fields }) => ({
		type,
		id: ownId(id, entry),
		fields: fields === null ? null : membersWithOwnIds(fields, entry)
	}));
}
function membersWithOwnIds(members, entry) {
	return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, valueWithOwnIds(value, entry)]));
}
function valueWithOwnIds(value, entry) {
	if (typeof value === "string") return ownId(value, entry);
	if (typeof value !== "object" || value === null) return value;
	if (isList(value)) return value.map((inner) => valueWithOwnIds(inner, entry));
	return membersWithOwnIds(value, entry);
}
function ownId(id, entry) {
	return id.startsWith("$answer:") ? `${id} of entry ${entry}` : id;
}
function isList(value) {
	return Array.isArray(value);
}
// remediation/plan.js
/** The entry with its digest. The account's display name is left out of it: another login may not see that name. */
function plannedEntry(draft) {
	const { finding, resource, bot, params, calls, before, after, undo, affected, counterfactual } = draft;
	const { id, cloud, account, region } = draft.scope;
	const change = {
		fingerprint: finding.fingerprint,
		resource,
		scope: {
			id,
			cloud,
			account,
			region
		},
		bot,
		params,
		calls,
		before,
		after,
		undo
	};
	return {
		status: "planned",
		finding,
		resource,
		scope: draft.scope,
		bot,
		params,
		risk: undo === null ? "irreversible" : draft.risk,
		change,
		digest: entryDigest(change),
		affected,
		counterfactual,
		held: []
	};
}
/** The whole plan, the same for the same entries in any order. */
function planOf(entries, frame) {
	const sorted = [...entries].sort(byEntryImportance);
	return {
		schemaVersion: 1,
		...frame,
		parts: planParts(sorted),
		entries: sorted
	};
}
/** What awaits approval, by account and risk. Entries that are held back are in none. */
function planParts(sorted) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of sorted) {
		if (entry.status !== "planned" || entry.held.length > 0) continue;
		const key = canonicalJson([
			entry.scope.cloud,
			entry.scope.account,
			entry.risk
		]);
		groups.set(key, [...groups.get(key) ?? [], entry]);
	}
	return [...groups.values()].map(partOf);
}
function partOf(entries) {
	const [first] = entries;
	if (first === void 0) throw new TypeError("a part of a plan has at least one entry");
	const { cloud, account } = first.scope;
	const { risk } = first;
	return {
		digest: partDigest({
			account,
			risk,
			entries: entries.map((entry) => entry.digest)
		}),
		cloud,
		account,
		risk,
		entries
	};
}
/** Worst severity first, then rule, place in the cloud, audit, bot and params. */
function byEntryImportance(a, b) {
	return (0,_severity_js__WEBPACK_IMPORTED_MODULE_27__.i)(a.finding.severity, b.finding.severity) || (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.finding.rule, b.finding.rule) || (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.scope.cloud, b.scope.cloud) || (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.scope.account, b.scope.account) || (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.scope.region, b.scope.region) || (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.resource.id, b.resource.id) || (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.finding.audit, b.finding.audit) || (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a.bot, b.bot) || (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(canonicalJson(a.params), canonicalJson(b.params));
}
// remediate/planned-state.js
/** One scope. What planned calls will create is not there yet: nobody knows what the provider will say of it. */
var PlannedState = class {
	#live;
	#changes;
	#region;
	#planned = /* @__PURE__ */ new Map();
	/** `region` is that of the scope. */
	constructor(live, changes, region) {
		this.#live = live;
		this.#changes = changes;
		this.#region = region;
	}
	/** Takes the objects after a planned entry. */
	plan(after) {
		for (const state of after) {
			const key = keyOf(state);
			const before = this.#planned.get(key);
			this.#planned.set(key, state.fields === null || !before ? state.fields : {
				...before,
				...state.fields
			});
		}
	}
	/** Whether an entry planned so far creates the object under a name of its own, as a role's: then the next must not. */
	creates({ type, id, fields }) {
		const planned = this.#planned.get(keyOf({
			type,
			id
		}));
		return fields === null && planned !== void 0 && planned !== null && (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_29__.r)(id) === void 0;
	}
	async get(reference) {
		return this.#asPlanned(reference, await this.#live.get(reference));
	}
	async list(type, filters) {
		return (await this.#live.list(type, filters)).map((object) => this.#asPlanned({
			type,
			id: this.#changes.idOf(type, object, this.#region)
		}, object)).filter((object) => object !== void 0);
	}
	#asPlanned(reference, object) {
		const fields = this.#planned.get(keyOf(reference));
		if (fields === void 0 || object === void 0) return object;
		return fields === null ? void 0 : this.#changes.withFields(object, fields);
	}
};
function keyOf({ type, id }) {
	return `${type} ${id}`;
}
// remediate/plan-entries.js
/**
* The entries in the order in which they are applied, worst first. Each is planned as things will be once those before it
* have been applied. What config, tags or limits hold back is not even planned. Throws AccessError `cut` where the run is
* cancelled meanwhile: half a plan would say of the other half that there is nothing to do.
*/
async function planEntries(findings, services) {
	const planner = new Planner(services);
	const sorted = findings.map((finding) => ({
		finding,
		place: settled(finding, "held", "")
	})).sort((a, b) => byEntryImportance(a.place, b.place));
	const entries = [];
	confirmUncut(services.signal);
	for (const [position, { finding }] of sorted.entries()) {
		services.progress(position, sorted.length, finding.finding);
		entries.push(await planner.plan(finding));
		confirmUncut(services.signal);
	}
	return entries;
}
function confirmUncut({ aborted }) {
	if (!aborted) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("cut", "the run was cancelled while it planned: run it again", {
		scope: "",
		api: "plan"
	});
}
/** Plans one entry after the other. */
var Planner = class {
	#services;
	#applied = [];
	#states = /* @__PURE__ */ new Map();
	/** The objects that entries so far change, as the last of them leaves them; by scope. */
	#planned = /* @__PURE__ */ new Map();
	constructor(services) {
		this.#services = services;
	}
	async plan(finding) {
		const { bot, params } = finding;
		if (params === null) return settled(finding, "unknown", "The params that the rule has for the bot could not be made.");
		try {
			return await this.#looked(finding, await this.#services.bot(bot, params));
		} catch (error) {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) return settled(finding, "unknown", `The live state could not be read: ${error.message}`);
			if (error instanceof _write_js__WEBPACK_IMPORTED_MODULE_28__.t) return settled(finding, "refused", `This is not possible: ${error.message}`);
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.n) return settled(finding, "refused", `The params that the rule has for the bot do not fit: ${error.message}`);
			throw error;
		}
	}
	/** What config and limits hold back is not looked at; what a tag holds back is not planned. */
	async #looked(finding, bot) {
		const { settings, now, changes: changesOf } = this.#services;
		const { resource, facets, title, audit } = finding.finding;
		const { risk, entities } = bot.module;
		if (!entities.includes(resource.type)) return settled(finding, "refused", `Bot ${finding.bot} acts on ${entities.join(", ")}, not on ${resource.type}.`);
		const obstacles = obstaclesTo({
			...finding,
			audit,
			resource,
			risk
		}, this.#applied, this.#services);
		if (obstacles.length > 0) return settled(finding, "held", obstacles.join(" "));
		const changes = changesOf(finding.scope.cloud);
		const state = await this.#stateOf(finding, changes);
		const target = {
			type: resource.type,
			id: changes.shortId(resource)
		};
		const object = await state.get(target);
		if (object === void 0) return settled(finding, "nothing-to-do", `There is no ${changes.describe(target)} any more.`);
		if (Object.hasOwn(changes.tagsOf(object), settings.keepTag)) return settled(finding, "held", `It has the tag ${settings.keepTag}, which keeps bots off it.`);
		const whole = {
			...target,
			name: resource.name,
			scope: finding.scope,
			facets,
			rule: title,
			now
		};
		const plan = await bot.module.plan(whole, bot.params, state);
		if (plan.outcome !== "change") return settled(finding, plan.outcome, plan.message);
		return this.#entryOf(finding, {
			...plan,
			risk,
			state,
			changes
		});
	}
	async #entryOf(finding, { calls, affected, risk, state, changes }) {
		const { scope } = finding;
		const planned = {
			calls,
			writes: changes.writes,
			scope
		};
		const states = await readStates(touchedObjects(planned), state, changes);
		const { before, after, undo = null } = changeOf({
			...planned,
			states
		});
		const obstacle = createdBefore(before, state, changes) ?? await this.#taggedToKeep(before, state, changes);
		if (obstacle !== void 0) return settled(finding, "held", obstacle);
		const own = this.#applied.length;
		const leftBehind = withOwnIds(after, own);
		const counterfactual = await this.#counterfactual(scope, withOwnIds(before, own), leftBehind);
		const harm = harmOf(counterfactual);
		if (harm !== void 0) return settled(finding, "refused", harm);
		const entry = plannedEntry({
			...base(finding),
			risk,
			calls,
			before,
			after,
			undo,
			affected,
			counterfactual
		});
		if (this.#services.holdsSecret(entry)) return settled(finding, "refused", "A secret of this run stands in what would change, and a plan is read by many.");
		const held = [...obstaclesTo({
			...entry,
			audit: entry.finding.audit
		}, this.#applied, this.#services), ...clashes(entry, this.#applied)];
		if (held.length > 0) return {
			...entry,
			held
		};
		this.#applied.push(entry);
		this.#planned = this.#with(scope, leftBehind);
		state.plan(after);
		return entry;
	}
	/** What keeps bots off one of the objects that the calls are about; the finding's own was looked at before. */
	async #taggedToKeep(objects, state, changes) {
		const { keepTag } = this.#services.settings;
		for (const reference of objects.filter(({ fields }) => fields !== null && Object.keys(fields).length > 0)) {
			const object = await state.get(reference);
			if (object === void 0 || !Object.hasOwn(changes.tagsOf(object), keepTag)) continue;
			return `It would change ${changes.describe(reference)}, which has the tag ${keepTag}, which keeps bots off it.`;
		}
	}
	async #stateOf(finding, changes) {
		const { id, region } = finding.scope;
		const known = this.#states.get(id);
		if (known !== void 0) return known;
		const state = new PlannedState(await this.#services.state(finding), changes, region);
		this.#states.set(id, state);
		return state;
	}
	/**
	* The model as the entries so far leave it, against the same with one more. The objects stand in it as they are live: the
	* model may have been read a while ago.
	*/
	async #counterfactual(scope, before, after) {
		const judgedBefore = await this.#services.judge(this.#with(scope, before));
		const planned = this.#with(scope, after);
		const { fixed, worse } = compareEvaluations(judgedBefore, await this.#services.judge(planned));
		return {
			fixed: fixed.filter(({ rule }) => flowOf(rule) === void 0),
			worse: worse.filter(({ rule }) => flowOf(rule) === void 0),
			lostFlows: [...new Set(worse.map(({ rule }) => flowOf(rule)).filter((flow) => flow !== void 0))]
		};
	}
	/** All objects of entries so far, and these. */
	#with(scope, states) {
		const merged = new Map(this.#planned);
		merged.set(scope.id, mergedStates(merged.get(scope.id) ?? [], states));
		return merged;
	}
};
/** Of an object that is in both, the later state's fields count; what it says nothing of stays. */
function mergedStates(before, states) {
	const merged = new Map(before.map((state) => [`${state.type} ${state.id}`, state]));
	for (const state of states) {
		const key = `${state.type} ${state.id}`;
		const known = merged.get(key)?.fields;
		merged.set(key, state.fields === null || !known ? state : {
			...state,
			fields: {
				...known,
				...state.fields
			}
		});
	}
	return [...merged.values()];
}
/** What two entries would create: the second has to be planned on what the provider makes of the first. */
function createdBefore(objects, state, changes) {
	const twice = objects.find((object) => state.creates(object));
	if (twice === void 0) return void 0;
	return `An entry before it creates ${changes.describe(twice)}, which it needs, too: it comes with a later plan.`;
}
function settled(finding, status, message) {
	return {
		...base(finding),
		status,
		message
	};
}
function base({ finding, scope, bot, params }) {
	const { audit, rule, title, severity, fingerprint, message, facets, resource } = finding;
	return {
		finding: {
			audit,
			rule,
			title,
			severity,
			fingerprint,
			message,
			facets
		},
		resource,
		scope,
		bot,
		params
	};
}
// run/remediation/own-bot.js
/** A bot of the repository, held to what built-in bots are: what it may touch is known, and a mistake of it stops nothing else. */
/** The bot, which now refuses where it would have thrown, hung, or planned what it does not declare. Throws ConfigError `invalid-plugin`. */
function ownBot(module, bounds) {
	const { kind, name, doc, entities, risk, positional, writes, reads } = module;
	const problems = [
		...nameProblems(name),
		...reachProblems(module, bounds.changes),
		...paramsProblems(module)
	];
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-plugin", problems.map((message) => ({
		file: bounds.shown,
		message
	})));
	return {
		kind,
		name,
		doc,
		entities,
		risk,
		positional,
		writes,
		reads,
		params: (zod) => module.params(zod),
		plan: (target, params, state) => confirmedPlan(() => module.plan(target, params, state), module, target, bounds)
	};
}
/** As config can name it. */
function nameProblems(name) {
	return /^[A-Za-z][\w-]{0,63}$/.test(name) ? [] : ["a bot's name is up to 64 letters, digits, dashes and underscores"];
}
function reachProblems({ entities, writes }, changes) {
	const known = new Set(changes.flatMap((model) => [...model.writes.keys()]));
	const isReached = (type) => changes.some(({ provider }) => type.startsWith(`${provider}.`));
	const providers = changes.map(({ provider }) => provider).join(", ");
	return [...entities.filter((type) => !isReached(type)).map((type) => `entities: bots change ${providers}, and not ${type}`), ...writes.filter((api) => !known.has(api)).map((api) => `writes: posturegate does not know what ${api} does`)];
}
function paramsProblems(module) {
	try {
		return module.params(_failure_js__WEBPACK_IMPORTED_MODULE_0__.v) instanceof _iso_js__WEBPACK_IMPORTED_MODULE_5__.gt ? [] : ["params must give a schema of the zod that it receives"];
	} catch (error) {
		return [`params: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)}`];
	}
}
const planSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Qt)("outcome", [
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		outcome: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("change"),
		calls: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
			api: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(),
			input: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Kn)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(), (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.yn)())
		})).min(1),
		affected: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)())
	}),
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		outcome: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("nothing-to-do"),
		message: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)()
	}),
	(0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
		outcome: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)("refused"),
		message: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)()
	})
]);
async function confirmedPlan(plan, { name, writes }, { scope }, { changes, milliseconds }) {
	try {
		const made = planSchema.parse(await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.y)(plan, {
			milliseconds,
			what: "its plan"
		}));
		if (made.outcome !== "change") return made;
		const undeclared = made.calls.find(({ api }) => !writes.includes(api));
		if (undeclared !== void 0) return refused$2(name, `it wants to call ${undeclared.api}, which its writes do not name`);
		const known = changes.find(({ provider }) => provider === scope.cloud)?.writes ?? /* @__PURE__ */ new Map();
		touchedObjects({
			calls: made.calls,
			writes: known,
			scope
		});
		return made;
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t || error instanceof _write_js__WEBPACK_IMPORTED_MODULE_28__.t) throw error;
		return refused$2(name, error instanceof _iso_js__WEBPACK_IMPORTED_MODULE_5__.Ar ? shapeText(error) : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error));
	}
}
function shapeText({ issues: [first] }) {
	const path = first?.path.join(".") ?? "";
	return `${path === "" ? "" : `${path}: `}${first?.message ?? "it has another shape"}`;
}
function refused$2(name, reason) {
	return {
		outcome: "refused",
		message: `Bot ${name} gave no plan that can be used: ${reason}.`
	};
}
// run/remediation/bots.js
/** The bots of a run: those that come with the program, and modules of the repository that the config names. */
/** Throws ConfigError `invalid-plugin` for a module that is no bot that could be used, or has the name of another. */
async function botsOf(changes, config, files) {
	const loaders = new Map(changes.flatMap(({ bots }) => Object.entries(bots)));
	for (const path of config.remediation?.bots ?? []) {
		const bounds = {
			shown: path,
			milliseconds: config.limits.doneSeconds * 1e3
		};
		const module = ownBot(await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.u)(await files.modulePath(path), bounds), {
			...bounds,
			changes
		});
		if (loaders.has(module.name)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-plugin", {
			file: path,
			message: `there is a bot ${module.name} already`
		});
		loaders.set(module.name, () => Promise.resolve(module));
	}
	const load = async (name) => {
		const loader = loaders.get(name);
		if (loader === void 0) throw unknownBot(name, [...loaders.keys()]);
		return loader();
	};
	return {
		names: [...loaders.keys()].sort(),
		load,
		ready: async (name, params) => readyBot(await load(name), params)
	};
}
function unknownBot(name, names) {
	const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_32__.t)(name, names);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("unknown-name", {
		message: `there is no bot ${name}`,
		hint: guess === void 0 ? "`posturegate bots list` has them all" : `did you mean ${guess}?`
	});
}
/** The bot with params as its schema gives them. Throws ConfigError `invalid-usage` with everything that is wrong. */
function readyBot(module, params) {
	const { data, error } = module.params(_failure_js__WEBPACK_IMPORTED_MODULE_0__.v).safeParse(params);
	if (error === void 0) return {
		module,
		params: data
	};
	const problems = error.issues.map(({ path, message }) => ({
		message: `bot ${module.name}: ${path.length === 0 ? "" : `param ${path.join(".")}: `}${message}`,
		hint: `\`posturegate bots show ${module.name}\` has its params`
	}));
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-usage", problems);
}
// cloudbots/region.js
/** The partition of a region, as ARNs name it. */
function partitionOf(region) {
	if (region.startsWith("cn-")) return "aws-cn";
	return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}
// cloudbots/account-access.js
/** Which accounts bots may act in, and as whom: CloudBots' single and multi account mode. */
/** The role that CloudBots' own templates make. */
const defaultRoleName = "Dome9CloudBots";
/**
* Of the environment variables that CloudBots is set up with. Throws ConfigError `invalid-environment` for what cannot be
* the name of a role.
*/
function accountSettings(environment) {
	const roleName = environment["CROSS_ACCOUNT_ROLE_NAME"] || defaultRoleName;
	if (!/^[\w+=,.@/-]+$/.test(roleName)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-environment", {
		message: "CROSS_ACCOUNT_ROLE_NAME is not the name of a role",
		hint: "it is a name without the account, not an ARN"
	});
	return {
		mode: environment["ACCOUNT_MODE"] === "multi" ? "multi" : "single",
		roleName
	};
}
function accountAccess({ account, region, running, settings }) {
	if (account === running) return { role: void 0 };
	if (settings.mode === "multi") return { role: `arn:${partitionOf(region)}:iam::${account}:role/${settings.roleName}` };
	return { message: `The finding is in account ${account}, and the login is of account ${running}. Run this in the account of the finding, or set ACCOUNT_MODE=multi and make the role there.` };
}
/** How bots of events log in. */
function eventContext({ config, request }) {
	const { log, secrets, interrupt } = request;
	return {
		identityToken: void 0,
		hide: (secret) => secrets.add(secret),
		limits: config.limits,
		signal: interrupt,
		log
	};
}
/** The partition of a region, for logging in. */
function loginPartition(region) {
	const partition = partitionOf(region);
	return partition === "aws-cn" || partition === "aws-us-gov" ? partition : "aws";
}
/** `role` is assumed; without one it is the environment's own login. */
async function openAs(role, partition, context) {
	const { openAws } = await Promise.all(/* import() */[__webpack_require__.e(9157), __webpack_require__.e(3998), __webpack_require__.e(930), __webpack_require__.e(738)]).then(__webpack_require__.bind(__webpack_require__, 738));
	return openAws({
		sessionName: "posturegate",
		durationSeconds: 3600,
		...role === void 0 ? {} : { role },
		partition
	}, context);
}
/** As the bot was logged in that acted in this scope. Throws AccessError where the account is not reached. */
async function openForEvents({ id, account, region }, remediation) {
	const context = eventContext(remediation);
	const partition = loginPartition(region);
	const { ownAccount } = await Promise.all(/* import() */[__webpack_require__.e(9157), __webpack_require__.e(5474)]).then(__webpack_require__.bind(__webpack_require__, 5474));
	const access = accountAccess({
		account,
		region,
		running: await ownAccount(partition, context),
		settings: accountSettings(remediation.request.environment)
	});
	if ("message" in access) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("denied", access.message, {
		scope: id,
		api: "login"
	});
	return openAs(access.role, partition, context);
}
// run/remediation/live-clouds.js
/** The clouds of a run, opened when first needed. */
var LiveClouds = class {
	#config;
	#context;
	#login;
	#forEvents;
	#opened = /* @__PURE__ */ new Map();
	/**
	* `login`: whether they are opened by the login of `plugins`, or by that of `remediation.roles`; `forEvents` opens those that
	* no audit reads.
	*/
	constructor(config, context, login, forEvents) {
		this.#config = config;
		this.#forEvents = forEvents;
		this.#context = context;
		this.#login = login;
	}
	/** A scope that an audit reads. Throws AccessError where no cloud of it can be changed, or several could be meant. */
	async open(audit, scope) {
		if (audit === "bots run") return this.#openOnce(`${audit} ${scope.id}`, scope, async () => this.#forEvents(scope));
		const use = this.#cloudOf(audit, scope);
		return this.#openOnce(use.key, scope, async () => this.#openCloud(audit, use));
	}
	async #openOnce(key, scope, open) {
		let cloud = this.#opened.get(key);
		if (cloud === void 0) this.#opened.set(key, cloud = open());
		return (await cloud).open(scope);
	}
	/** Closes all that were opened. Throws what the first of them throws, once all have been asked. */
	async done() {
		const opened = await Promise.allSettled(this.#opened.values());
		this.#opened.clear();
		const closed = await Promise.allSettled(opened.flatMap((cloud) => cloud.status === "fulfilled" ? [cloud.value.done()] : []));
		for (const end of closed) if (end.status === "rejected") throw end.reason;
	}
	async #openCloud(audit, use) {
		const open = await _select_rules_js__WEBPACK_IMPORTED_MODULE_7__.v[use.plugin]?.();
		if (open === void 0) throw new Error(`cloud ${use.key} was looked for, and cannot be changed`);
		const login = this.#login === "reads" ? void 0 : this.#config.remediation?.roles[use.key] ?? {};
		return open(use.params, login, this.#context(audit, use.key));
	}
	/** An account that several clouds of an audit could read must be named in one of them. */
	#cloudOf(audit, scope) {
		const { plugins, audits } = this.#config;
		const uses = (audits.get(audit)?.clouds ?? []).flatMap((key) => plugins.get(key) ?? []).filter(({ plugin }) => plugin === scope.cloud && Object.hasOwn(_select_rules_js__WEBPACK_IMPORTED_MODULE_7__.v, plugin));
		const [only, ...others] = uses.length > 1 ? uses.filter((use) => names(use, scope.account)) : uses;
		if (only !== void 0 && others.length === 0) return only;
		const reason = uses.length === 0 ? `no cloud of audit ${audit} is one of ${scope.cloud} that can be logged in to` : `several clouds of audit ${audit} could read account ${scope.account}: name it in \`accounts\` of one of them`;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.t("failed", reason, {
			scope: scope.id,
			api: "login"
		});
	}
};
/** Whether params of a cloud name an account, as one of `accounts` or in the ARN of `role`. */
function names({ params }, account) {
	if (typeof params !== "object" || params === null) return false;
	const accounts = Reflect.get(params, "accounts");
	const role = Reflect.get(params, "role");
	return Array.isArray(accounts) && accounts.includes(account) || typeof role === "string" && role.split(":")[4] === account;
}
// clouds/replay/changed-replay.js
/**
* Reads another cloud and changes the items of some scopes, by {@link Scope.id}. The index of a changed scope is handed on
* as one part, so that whoever changes it sees all of it.
*/
function changedReplay(cloud, changes) {
	return {
		async *read(context) {
			const indexes = /* @__PURE__ */ new Map();
			for await (const part of cloud.read(context)) {
				const change = changes.get(part.scope.id);
				if (part.stage === "index" && change !== void 0) {
					indexes.set(part.scope.id, joined(indexes.get(part.scope.id), part));
					continue;
				}
				if (part.stage === "stream") yield* changedIndexes(indexes, changes);
				yield change === void 0 ? part : changedPart(part, change);
			}
			yield* changedIndexes(indexes, changes);
		},
		...cloud.done === void 0 ? {} : { done: () => cloud.done?.() ?? Promise.resolve() }
	};
}
function* changedIndexes(indexes, changes) {
	for (const [id, part] of indexes) {
		const change = changes.get(id);
		yield change === void 0 ? part : changedPart(part, change);
	}
	indexes.clear();
}
function changedPart(part, change) {
	return {
		...part,
		resources: change(part.resources, part.stage, part.scope)
	};
}
function joined(before, part) {
	if (before === void 0) return part;
	return {
		...part,
		resources: [...before.resources, ...part.resources],
		ledger: [...before.ledger, ...part.ledger]
	};
}
// run/remediation/model-judge.js
/** Judges a recorded model again with some objects otherwise: what a change would do, before it is made. */
/** Judgings are remembered by what is otherwise in them: each entry is planned on the model that the last one leaves. */
function modelJudge(model) {
	let last;
	let unchanged;
	const recordedObjects = /* @__PURE__ */ new Map();
	return async (states) => {
		const otherwise = await statesThatDiffer(states, model, recordedObjects);
		if (otherwise.size === 0) return unchanged ??= judged(model, otherwise);
		const key = canonicalJson([...otherwise].map(([scope, objects]) => ({
			scope,
			objects: [...objects]
		})));
		if (last?.key !== key) last = {
			key,
			judged: judged(model, otherwise)
		};
		return last.judged;
	};
}
/** What the recording has as it is need not be changed. */
async function statesThatDiffer(states, model, known) {
	const differing = /* @__PURE__ */ new Map();
	for (const [id, objects] of states) {
		const changed = [];
		for (const state of objects) {
			const key = canonicalJson([
				id,
				state.type,
				state.id
			]);
			if (!known.has(key)) known.set(key, await recordedObject(id, state, model));
			if (!isAsRecorded(state, known.get(key))) changed.push(state);
		}
		if (changed.length > 0) differing.set(id, changed);
	}
	return differing;
}
/** What no collector reads, or did not read to its end, differs: then what is live counts. */
async function recordedObject(id, reference, { recorded, changes }) {
	const { scope, state } = await recorded.read(id);
	try {
		return {
			object: await state.get(reference),
			model: changes(scope.cloud)
		};
	} catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t) return void 0;
		throw error;
	}
}
function isAsRecorded({ type, fields }, recorded) {
	if (recorded === void 0) return false;
	const { object, model } = recorded;
	if (object === void 0 || fields === null) return object === void 0 && fields === null;
	return isSameJson(model.fieldsOf(type, object, Object.keys(fields)), fields);
}
async function judged(model, states) {
	const { audits, services, keep } = model;
	const log = new _failure_js__WEBPACK_IMPORTED_MODULE_0__.h(() => void 0);
	const failures = [];
	const passes = [];
	for (const plan of audits) {
		const flows = keepFlowsPlugin(keep, (evaluation) => passes.push({
			audit: plan.name,
			evaluation
		}));
		const started = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__._)(withChanges(plan, changesOf(states, model), keep.length === 0 ? [] : [flows]), services);
		failures.push(...(await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.g)(started, services, log)).failures);
	}
	return keptEvaluations([
		...log.kept,
		...failures.map(failureAsEvaluation),
		...passes
	]);
}
function changesOf(states, { changes, services }) {
	const collectedAt = services.now.toISOString();
	return new Map([...states].map(([id, objects]) => [id, (items, stage, scope) => changes(scope.cloud).itemsWith(items, objects, {
		stage,
		scope,
		collectedAt
	})]));
}
function withChanges(plan, changes, flows) {
	const clouds = plan.clouds.map((use) => ({
		...use,
		create: async (audit) => changedReplay(await use.create(audit), changes)
	}));
	const own = {
		key: "remediation.keep",
		plugin: "rules",
		as: "event",
		required: true,
		tellsVerdict: false
	};
	const events = flows.map((flow) => ({
		...own,
		create: async () => flow
	}));
	return {
		...plan,
		clouds,
		stores: [],
		events: [...plan.events, ...events]
	};
}
/** A plugin that fails on the changed model only makes the change one of which nobody knows what it would do. */
function failureAsEvaluation({ audit, plugin, message }) {
	const nothing = {
		tags: [],
		resource: "any",
		apis: [],
		description: "",
		remediation: "",
		controls: {},
		references: []
	};
	const resource = {
		id: audit,
		name: audit,
		type: "any",
		cloud: "",
		account: "",
		region: ""
	};
	return {
		audit,
		evaluation: {
			rule: {
				id: `plugin:${plugin}`,
				title: `Plugin ${plugin} works`,
				severity: "high",
				...nothing
			},
			status: "unknown",
			resource,
			scope: audit,
			cause: {
				kind: "plugin-error",
				scope: audit,
				message
			}
		}
	};
}
// run/remediation/recorded-scopes.js
/** Keeps the scope that was read last: entries of one scope mostly follow each other. */
var RecordedScopes = class RecordedScopes {
	#folder;
	#manifest;
	#changes;
	#last;
	constructor(folder, manifest, changes) {
		this.#folder = folder;
		this.#manifest = manifest;
		this.#changes = changes;
	}
	/** Throws ConfigError `invalid-snapshot`. */
	static async open(folder, changes) {
		return new RecordedScopes(folder, await (0,_snapshot_reader_js__WEBPACK_IMPORTED_MODULE_14__.t)(folder), changes);
	}
	/** Throws ConfigError `invalid-snapshot` for a scope that is not in it, Error for a damaged part. */
	read(id) {
		if (this.#last?.id !== id) this.#last = {
			id,
			read: this.#readParts(id)
		};
		return this.#last.read;
	}
	async #readParts(id) {
		const audit = this.#manifest.parts.find(({ scope }) => scope.id === id)?.audit;
		const ofScope = this.#manifest.parts.filter((part) => part.scope.id === id && part.audit === audit);
		const [first] = ofScope;
		if (first === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-snapshot", `the snapshot has no scope ${id}`);
		const parts = await Promise.all(ofScope.map((part) => (0,_snapshot_reader_js__WEBPACK_IMPORTED_MODULE_14__.n)(this.#folder, part)));
		const { scope } = first;
		const items = parts.flatMap(({ resources }) => resources);
		const ledger = parts.flatMap((part) => part.ledger);
		return {
			scope,
			state: this.#changes(scope.cloud).recordedState(scope, items, ledger)
		};
	}
};
// run/remediation/settings.js
/** The settings as config has them, or the defaults: no bot is allowed. Throws ConfigError naming what there is not. */
function remediationSettings(config, bots) {
	const settings = config.remediation ?? _select_rules_js__WEBPACK_IMPORTED_MODULE_7__.T.parse({});
	const { allow, irreversible, roles } = settings;
	const problems = [
		...Object.keys(allow).flatMap((audit) => unknown(config, ["allow", audit], "audit", [...config.audits.keys()])),
		...Object.entries(allow).flatMap(([audit, names]) => names.flatMap((name, position) => unknown(config, [
			"allow",
			audit,
			position
		], "bot", bots.names, name))),
		...irreversible.flatMap((name, position) => unknown(config, ["irreversible", position], "bot", bots.names, name)),
		...Object.keys(roles).flatMap((cloud) => unknown(config, ["roles", cloud], "plugin", [...config.plugins.keys()]))
	];
	if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("unknown-name", problems);
	return settings;
}
function unknown(config, path, what, known, name = String(path.at(-1))) {
	if (known.includes(name)) return [];
	const { file, line, column } = config.place(["remediation", ...path]);
	const guess = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_32__.t)(name, known);
	const hint = guess === void 0 ? void 0 : `did you mean ${guess}?`;
	return [{
		file,
		line,
		column,
		message: `there is no ${what} ${name}`,
		...hint === void 0 ? {} : { hint }
	}];
}
// run/remediation/unseen.js
/** One sentence for each reason for which allowed bots may have more to do than the plan says; none: it says all. */
function unseenBy({ report, entries, wants, settings }) {
	const { findings, failures } = report;
	const isAllowed = ({ audit, remediation }) => Object.hasOwn(settings.allow, audit) && settings.allow[audit]?.includes(remediation?.bot ?? "") === true;
	const unknown = findings.filter((one) => one.status === "unknown" && isAllowed(one) && wants(one));
	const unread = entries.filter(({ status }) => status === "unknown").length;
	const [first] = unknown;
	return [
		...failures.filter(({ kind, audit }) => (kind === "cloud" || kind === "event") && Object.hasOwn(settings.allow, audit)).map(({ audit, plugin, message }) => `Plugin ${plugin} of audit ${audit} failed, so the plan may lack entries: ${message}`),
		...first === void 0 ? [] : [`${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(unknown.length, "evaluation")} of rules that allowed bots can fix ${unknown.length === 1 ? "is" : "are"} unknown, so nothing is planned about ${unknown.length === 1 ? "it" : "them"}. The first: ${first.message}`],
		...unread === 0 ? [] : [`${unread} of the plan's entries are unknown: their state could not be read.`]
	];
}
// run/remediation/plan.js
/** From a request to a plan: the audits judged, their findings planned on live state, and the model judged with each change. */
/** Reads the config. Throws ConfigError with everything that is wrong. */
async function readRemediation(asked) {
	const { config, warnings } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.s)(asked);
	for (const warning of warnings) asked.warn(warning);
	const models = /* @__PURE__ */ new Map();
	for (const [provider, load] of Object.entries(_select_rules_js__WEBPACK_IMPORTED_MODULE_7__.g)) models.set(provider, await load());
	const bots = await botsOf([...models.values()], config, asked.files);
	return {
		request: {
			...asked,
			tells: false
		},
		config,
		settings: remediationSettings(config, bots),
		bots,
		changes: (cloud) => changeModelOf(cloud, models)
	};
}
/** Reads the config of a run that plans. `login`: by whose live state is read. Throws ConfigError with everything that is wrong. */
async function startPlanning(asked, login) {
	const remediation = await readRemediation(asked);
	const { request, config } = remediation;
	const audits = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.r)(request, config);
	const now = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.f)(config, audits, request);
	const { context } = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.o)(request, config, {
		now,
		signal: request.interrupt
	});
	const live = new LiveClouds(config, context, login, async (scope) => openForEvents(scope, remediation));
	return {
		...remediation,
		audits,
		now,
		live
	};
}
function changeModelOf(cloud, models) {
	const model = models.get(cloud);
	if (model === void 0) throw new Error(`no bot changes ${cloud}, and one was asked to`);
	return model;
}
/**
* Judges the audits, telling nobody, and plans what bots would do. The live clouds stay open: the caller is done with them.
* Throws ConfigError or AccessError.
*/
async function planRemediation(planning, asked) {
	const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(planning.request.environment["RUNNER_TEMP"] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_23__.tmpdir)(), "posturegate-plan-"));
	try {
		return await planRecorded(planning, asked, folder);
	} finally {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.rm)(folder, {
			recursive: true,
			force: true
		});
	}
}
async function planRecorded(planning, asked, folder) {
	const { now } = planning;
	const { report, resources } = await judgeAndRecord(planning, folder);
	const recorded = await RecordedScopes.open(folder, planning.changes);
	const isLive = asked.isLive || readsLive(planning);
	const findings = report.findings.filter(({ status, exemption }) => status === "fail" && exemption === void 0).filter((finding) => asked.wants(finding));
	const judge = await judgeOf(planning, folder, recorded);
	const entries = await planEntries(remediable(findings, report, planning), {
		now: asked.plannedAt ?? now,
		settings: planning.settings,
		resources,
		changes: planning.changes,
		bot: planning.bots.ready,
		state: async ({ finding, scope }) => isLive ? planning.live.open(finding.audit, scope) : (await recorded.read(scope.id)).state,
		judge,
		progress: (done, of, { resource }) => planning.request.progress.waiting("plan", `${done + 1} of ${of}`, resource.name),
		holdsSecret: (entry) => !isSameJson(planning.request.secrets.hideIn(entry), entry),
		signal: planning.request.interrupt
	});
	const unseen = unseenBy({
		report,
		entries,
		wants: asked.wants,
		settings: planning.settings
	});
	const { keep } = planning.settings;
	const flows = keep.length === 0 ? [] : flowNotices(keep, (await judge(/* @__PURE__ */ new Map())).values());
	const plan = planOf(entries, {
		tool: {
			name: "posturegate",
			version: _failure_js__WEBPACK_IMPORTED_MODULE_0__.c
		},
		plannedAt: (asked.plannedAt ?? now).toISOString(),
		state: isLive ? "live" : "snapshot",
		withoutBot: withoutBot(findings),
		notices: [
			...report.notices,
			...unseen,
			...flows
		]
	});
	return planning.request.secrets.hideIn({
		plan,
		report,
		isEstablished: unseen.length === 0 || plan.parts.length > 0
	});
}
/** The audits judged, everything that they read in a snapshot, and how many resources of each type an audit has. */
async function judgeAndRecord(planning, folder) {
	const counts = /* @__PURE__ */ new Map();
	const writer = await _failure_js__WEBPACK_IMPORTED_MODULE_0__.p.create(folder);
	const onPart = async (audit, part) => {
		for (const { type } of part.resources) counts.set(countKey(audit, type), (counts.get(countKey(audit, type)) ?? 0) + 1);
		await writer.write(audit, part);
	};
	const report = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.i)(planning, { onPart });
	await writer.finish({
		version: _failure_js__WEBPACK_IMPORTED_MODULE_0__.c,
		collectedAt: planning.now.toISOString(),
		rulesDigest: "",
		configDigest: "",
		audits: [...planning.audits],
		failures: report.failures.filter(({ kind }) => kind === "cloud")
	});
	return {
		report,
		resources: (audit, type) => counts.get(countKey(audit, type)) ?? 0
	};
}
function countKey(audit, type) {
	return `${audit}\0${type}`;
}
/** Whether the run reads a cloud itself: then bots can read it, too. */
function readsLive({ config, audits, request }) {
	return (0,_select_rules_js__WEBPACK_IMPORTED_MODULE_7__.f)(config, audits, request).includes(void 0);
}
/** Findings that a bot of this version or of the repository can fix. */
function remediable(findings, report, { bots }) {
	return findings.flatMap((finding) => {
		const { bot, params = {} } = finding.remediation ?? {};
		const scope = report.scopes.get(finding.scope);
		if (bot === void 0 || scope === void 0 || !bots.names.includes(bot)) return [];
		return [{
			finding,
			scope,
			bot,
			params
		}];
	});
}
function withoutBot(findings) {
	const byRule = /* @__PURE__ */ new Map();
	for (const { rule, title, remediation } of findings) {
		if (remediation?.bot !== void 0) continue;
		byRule.set(rule, {
			rule,
			title,
			findings: (byRule.get(rule)?.findings ?? 0) + 1
		});
	}
	return [...byRule.values()].sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}
async function judgeOf(planning, folder, recorded) {
	const { config, audits, now, settings, changes } = planning;
	const request = {
		...planning.request,
		overrides: {
			...planning.request.overrides,
			replay: folder
		}
	};
	const wiring = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.o)(request, config, {
		now,
		signal: request.interrupt
	});
	return modelJudge({
		audits: await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.l)(audits, wiring),
		services: {
			now,
			limits: config.limits,
			signal: request.interrupt,
			known: [],
			model: (provider) => wiring.rules.models.find((model) => model.provider === provider),
			progress: {
				waiting: () => void 0,
				part: () => void 0,
				scopeRead: () => void 0
			},
			snapshot: void 0
		},
		keep: settings.keep,
		recorded,
		changes
	});
}
// run/remediation/apply.js
/** Applies an approved plan: made again from live state, compared with what was approved, sent, and judged afterwards. */
/** Who does it, under a name that no other run has. */
function runIdentity(by, id = localRunId()) {
	return {
		id,
		by,
		version: _failure_js__WEBPACK_IMPORTED_MODULE_0__.c
	};
}
function localRunId() {
	return `${(/* @__PURE__ */ new Date()).toISOString().replaceAll(/[:.]/g, "-")}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_20__.randomBytes)(4).toString("hex")}`;
}
/**
* Applies those entries of an approved plan that are planned in the same way now. Throws ConfigError where the plan is not
* of a live cloud.
*/
async function applyApproved(asked) {
	const { planning, stored, run } = asked;
	const wanted = new Set(stored.part.entries.map(({ finding }) => `${finding.audit} ${finding.fingerprint}`));
	const { plan, report } = await planRemediation(planning, {
		wants: ({ audit, fingerprint }) => wanted.has(`${audit} ${fingerprint}`),
		isLive: false,
		plannedAt: new Date(stored.plannedAt)
	});
	if (plan.state === "snapshot") throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-usage", {
		message: "the plan is of a snapshot, which nobody can change",
		hint: "plan and apply with a config whose clouds are read live"
	});
	const approved = new Set(stored.part.entries.map(({ digest }) => digest));
	const entries = plan.entries.filter((entry) => isToApply(entry, approved));
	const leftOut = stored.part.entries.filter(({ digest }) => !entries.some((entry) => entry.digest === digest)).map((entry) => resultOfOther(entry, plan.entries, report));
	const problem = entries.length === 0 ? void 0 : await asked.isRefused();
	const applied = problem === void 0 ? await send(entries, leftOut, asked) : refusedOf(entries, leftOut, problem);
	return endOf("apply", run.id, stored.part.entries, applied);
}
function refusedOf(entries, leftOut, problem) {
	return {
		results: [...entries.map(({ digest }) => notApplied(digest, "refused", problem)), ...leftOut],
		unfinished: [],
		notices: []
	};
}
/** What a run came to, with how to go on where it has not ended. */
function endOf(action, run, entries, { results, unfinished, notices }) {
	const isUnfinished = unfinished.length > 0;
	const resume = `The run has not ended: \`posturegate remediate resume ${run}\` goes on with it.`;
	return {
		results: {
			action,
			run,
			entries,
			results,
			notices: isUnfinished ? [...notices, resume] : notices
		},
		isUnfinished
	};
}
function isToApply(entry, approved) {
	return entry.status === "planned" && entry.held.length === 0 && approved.has(entry.digest);
}
/** Of what was approved and is planned otherwise now. */
function resultOfOther(entry, entries, report) {
	const { digest, scope } = entry;
	const now = entries.find((one) => one.scope.id === scope.id && isAbout(one.finding, entry));
	if (now === void 0) return resultOfUnplanned(entry, report);
	if (now.status !== "planned") return notApplied(digest, settledOutcomes[now.status], now.message);
	if (now.held.length > 0) return notApplied(digest, "refused", now.held.join(" "));
	return notApplied(digest, "drifted", "The cloud is not as it was planned for any more: plan again, and approve the new plan.");
}
/** Only a rule that was seen not to fail leaves nothing to do. */
function resultOfUnplanned(entry, report) {
	const { digest } = entry;
	const standing = findingNow(entry, report);
	if (standing === "fixed") return notApplied(digest, "nothing-to-do", "The rule does not fail any more.");
	if (standing === "unknown") return notApplied(digest, "failed", "Nothing was sent: what tells whether the rule still fails could not be read.");
	return notApplied(digest, "refused", report.findings.some((one) => isAbout(one, entry) && one.exemption !== void 0) ? "The finding is exempted by now." : "The finding is told with a wider one by now, or its rule names no bot any more: plan again.");
}
const settledOutcomes = {
	"nothing-to-do": "nothing-to-do",
	refused: "refused",
	held: "refused",
	unknown: "failed"
};
function notApplied(entry, outcome, message) {
	return {
		entry,
		outcome,
		message,
		callsDone: 0,
		finding: void 0
	};
}
async function send(entries, leftOut, asked) {
	if (entries.length === 0) return {
		results: leftOut,
		unfinished: [],
		notices: []
	};
	return applyPart(asked.stored.part, await remediationServices(entries, asked), leftOut);
}
/** What applying, resuming and undoing these entries needs. Throws AccessError where a scope cannot be opened. */
async function remediationServices(entries, { planning, journal, run }) {
	const { settings, changes, request } = planning;
	const [first] = entries;
	if (first === void 0) throw new Error("nothing is to be applied");
	return {
		changes: changes(first.scope.cloud),
		cloud: await openedCloud(entries, planning),
		...journal,
		clock: systemClock,
		waitSeconds: settings.waitSeconds,
		signal: request.interrupt,
		run
	};
}
/** Opened before the first change: an entry must not find out half-way that nobody can log in. */
async function openedCloud(entries, { live }) {
	const opened = /* @__PURE__ */ new Map();
	for (const { finding, scope } of entries) if (!opened.has(scope.id)) opened.set(scope.id, await live.open(finding.audit, scope));
	return {
		open: (scope) => {
			const found = opened.get(scope.id);
			if (found === void 0) throw new Error(`scope ${scope.id} was not opened`);
			return found;
		},
		done: () => Promise.resolve()
	};
}
/**
* Runs the audits as always, alerts and files included, and says of each entry that was applied what became of its finding.
* Throws as an audit does.
*/
async function judgeResults(results, request) {
	const report = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.a)(request);
	const entries = new Map(results.entries.map((entry) => [entry.digest, entry]));
	return {
		report,
		results: {
			...results,
			results: results.results.map((result) => {
				const about = entries.get(result.entry);
				if (result.outcome !== "done" || about === void 0) return result;
				return {
					...result,
					finding: findingNow(about, report)
				};
			})
		}
	};
}
// github/collaborators.js
/** What somebody may do in the repository, as GitHub says now: an event tells only what was. */
/** The base levels, from none up. GitHub maps `triage` to `read`, `maintain` to `write`, and custom roles to their base. */
const permissionLevels = [
	"none",
	"read",
	"write",
	"admin"
];
const nothing = {
	id: void 0,
	level: "none",
	role: "none"
};
/**
* The highest role after all grants: repository, teams, organization. Nothing for apps and for who is not a user (404). The
* caller compares {@link Permission.id} with that of who it means: logins can be taken over. Throws Octokit's errors.
* https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
*/
async function permissionOf({ client, owner, repository }, login) {
	try {
		const where = {
			owner,
			repo: repository,
			username: login
		};
		const { data } = await client.rest.repos.getCollaboratorPermissionLevel(where);
		const level = permissionLevels.find((one) => one === data.permission) ?? "none";
		return {
			id: data.user?.id,
			level,
			role: data.role_name
		};
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) === 404) return nothing;
		throw error;
	}
}
// github/issue-changes.js
const query = `query ($owner: String!, $repository: String!, $number: Int!) {
  repository(owner: $owner, name: $repository) {
    issue(number: $number) {
      lastEditedAt
      includesCreatedEdit
      editor { login }
      userContentEdits(first: 1) { totalCount }
      renamed: timelineItems(itemTypes: [RENAMED_TITLE_EVENT], first: 1) { totalCount }
      moved: timelineItems(itemTypes: [TRANSFERRED_EVENT], first: 1) { totalCount }
    }
  }
}`;
/**
* Reads it from GraphQL's `Issue` (https://docs.github.com/en/graphql/reference/objects#issue). Throws Octokit's errors: a
* GraphqlResponseError where there is no such issue.
*/
async function issueChanges({ client, owner, repository }, number) {
	const { issue } = (await client.graphql(query, {
		owner,
		repository,
		number
	})).repository;
	return {
		isEdited: issue.lastEditedAt !== null || issue.includesCreatedEdit || (issue.userContentEdits?.totalCount ?? 0) > 0,
		editor: issue.editor?.login,
		isRenamed: issue.renamed.totalCount > 0,
		isMoved: issue.moved.totalCount > 0
	};
}
// github/account.js
/** Who did something on GitHub. */
/** Undefined where GitHub names nobody: the account is gone. */
function accountOf(user) {
	return user === null || user === void 0 ? void 0 : {
		id: user.id,
		login: user.login,
		type: user.type
	};
}
// github/labels.js
/** Labels: of the repository, on issues, and who put them there. */
/** A repository has no two labels whose names differ in case only, and finds them by any. */
function isSameLabel$1(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
/**
* Makes the label where it is not there: nobody can put a label on an issue that the repository does not have. One that is
* there stays as it is. Source: REST "Create a label", "Get a label". Throws Octokit's errors.
*/
async function ensureLabel({ client, owner, repository }, label) {
	const where = {
		owner,
		repo: repository
	};
	try {
		await client.rest.issues.getLabel({
			...where,
			name: label.name
		});
		return;
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) !== 404) throw error;
	}
	try {
		await client.rest.issues.createLabel({
			...where,
			...label
		});
	} catch (error) {
		if (!isAlreadyThere(error)) throw error;
	}
}
/** Undefined where nobody ever did. Source: REST "List issue events". Throws Octokit's errors. */
async function lastLabelling({ client, owner, repository }, issue, label) {
	const last = (await client.paginate(client.rest.issues.listEvents, {
		owner,
		repo: repository,
		issue_number: issue,
		per_page: 100
	})).filter(({ event }) => event === "labeled" || event === "unlabeled").filter((one) => "label" in one && isSameLabel$1(one.label.name ?? "", label)).toSorted((a, b) => a.created_at.localeCompare(b.created_at)).at(-1);
	return last && {
		isOn: last.event === "labeled",
		actor: accountOf(last.actor),
		app: last.performed_via_github_app?.slug,
		at: last.created_at
	};
}
/** Another run was faster. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed */
function isAlreadyThere(error) {
	return (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) === 422 && error instanceof Error && error.message.includes("already_exists");
}
// github/issues.js
/** Issues: made, read, listed, closed. */
/** Source: REST "Create an issue". Throws Octokit's errors: 410 where the repository has issues switched off. */
async function createIssue({ client, owner, repository }, { title, body, labels }) {
	const { data } = await client.rest.issues.create({
		owner,
		repo: repository,
		title,
		body,
		labels: [...labels]
	});
	return issueOf$1(data);
}
/**
* Undefined where it was deleted or moved to another repository, whose answer GitHub redirects to, and where the number is
* that of a pull request. Source: REST "Get an issue". Throws Octokit's errors.
*/
async function readIssue(repository, number) {
	const { client, owner, repository: name } = repository;
	try {
		const { data } = await client.rest.issues.get({
			owner,
			repo: name,
			issue_number: number
		});
		return data.pull_request === void 0 && isOf(repository, data.repository_url) ? issueOf$1(data) : void 0;
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) === 404 || (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) === 410) return void 0;
		throw error;
	}
}
/**
* Every issue with the label that the account wrote, the newest first. Anyone who may triage can put the label on an issue
* of their own, so the author counts. Source: REST "List repository issues". Throws Octokit's errors.
*/
async function issuesOf({ client, owner, repository }, wanted) {
	return (await client.paginate(client.rest.issues.listForRepo, {
		owner,
		repo: repository,
		labels: wanted.label,
		state: wanted.state,
		per_page: 100
	})).filter(({ pull_request: pull, user }) => pull === void 0 && user?.id === wanted.author.id).map((issue) => issueOf$1(issue)).toSorted((a, b) => b.number - a.number);
}
/** `completed`: it was done; `not_planned`: it will not be. Source: REST "Update an issue". Throws Octokit's errors. */
async function closeIssue({ client, owner, repository }, number, reason) {
	const where = {
		owner,
		repo: repository,
		issue_number: number
	};
	await client.rest.issues.update({
		...where,
		state: "closed",
		state_reason: reason
	});
}
function issueOf$1(issue) {
	return {
		number: issue.number,
		title: issue.title,
		body: issue.body ?? "",
		isOpen: issue.state === "open",
		author: accountOf(issue.user),
		labels: issue.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
		url: issue.html_url,
		createdAt: issue.created_at
	};
}
/** Names of repositories are the same whatever their case. */
function isOf({ owner, repository }, url) {
	return url.toLowerCase().endsWith(`/repos/${owner}/${repository}`.toLowerCase());
}
// github/remediation-issues.js
/** The label by which plans are found. It approves nothing. */
const planLabel = "posturegate:plan";
const supersededMarker = "<!-- posturegate:superseded -->";
/** Opens one, and sees to it that the label by which it can be approved can be chosen. Throws Octokit's errors. */
async function openPlanIssue(repository, plan, approvalLabel) {
	await ensureLabel(repository, {
		name: planLabel,
		color: "0969da",
		description: "A plan of posturegate, waiting for approval"
	});
	await ensureLabel(repository, {
		name: approvalLabel,
		color: "d1242f",
		description: "Approves the plan in this issue: posturegate then changes the cloud"
	});
	return createIssue(repository, {
		...plan,
		labels: [planLabel]
	});
}
/** Those that `author` wrote, the newest first. Throws Octokit's errors. */
function planIssues(repository, author, state) {
	return issuesOf(repository, {
		label: planLabel,
		author,
		state
	});
}
/** Says once why the plan no longer stands, and closes it. May be done again. Throws Octokit's errors. */
async function supersedePlanIssue(repository, issue, reason) {
	await (0,_comments_js__WEBPACK_IMPORTED_MODULE_15__.t)({
		...repository,
		issue
	}, {
		marker: supersededMarker,
		body: `${supersededMarker}\n${reason}`,
		mayCreate: true
	});
	await closeIssue(repository, issue, "not_planned");
}
// remediation/approval-issue.js
/** Each is one way in which an issue could say something else than what this action planned. */
const issueConditions = [
	isApprovalLabel,
	isStillLabelled,
	isLabelOfSender,
	isLabelOfPerson,
	isOpen$1,
	isOurs,
	isUnedited,
	isPlan,
	isAsWritten,
	isNewest
];
function isApprovalLabel({ label }, { approval }) {
	if (isSameLabel(label, approval.label)) return void 0;
	return `The label ${label} approves nothing: the approval label is ${approval.label}.`;
}
function isStillLabelled({ issue }, { approval }) {
	if (issue.labels.some((one) => isSameLabel(one, approval.label))) return void 0;
	return `The label ${approval.label} is not on the issue any more: put it on again to approve.`;
}
/** The label may have been taken off and put on again by somebody else since the event. */
function isLabelOfSender({ issue, sender }, { approval }) {
	if (issue.labelledBy === sender.id) return void 0;
	return `${sender.login} is not who put the label ${approval.label} on last: the run of whoever did decides.`;
}
/** What an app does in somebody's name may be no decision of theirs. */
function isLabelOfPerson({ issue }, { approval }) {
	if (issue.labelledThrough === void 0) return void 0;
	return `The app ${issue.labelledThrough} put the label ${approval.label} on, and a person has to: take it off and put it on again on GitHub itself.`;
}
function isOpen$1({ issue }) {
	return issue.state === "open" ? void 0 : "The issue is closed: plan again, and approve the new plan's issue.";
}
function isOurs({ issue, self }) {
	if (issue.author?.id === self.id) return void 0;
	return `The issue was opened by ${issue.author?.login ?? "an account that is gone"}, not by ${self.login}, which writes the plans: approve the plan's own issue.`;
}
function isUnedited({ issue }) {
	if (!issue.wasEdited) return void 0;
	return "The text of the issue was edited, so nobody knows what was approved: close it, plan again, and approve the new issue.";
}
function isPlan({ issue }) {
	return issue.mark === void 0 ? "The issue does not hold a plan that can be read: approve the issue of a plan." : void 0;
}
function isAsWritten({ issue }) {
	if (issue.mark === void 0 || issue.isAsWritten) return void 0;
	return "The issue does not say what its plan says, or the plan is not kept any more: close it, plan again, and approve the new issue.";
}
/** GitHub's labels are the same in capital and small letters. */
function isSameLabel(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
/** Issues are numbered in the order in which they were opened. */
function isNewest({ issue, otherPlans }) {
	const { mark } = issue;
	if (mark === void 0) return void 0;
	const newer = otherPlans.filter((other) => other.number > issue.number).filter((other) => other.mark.account === mark.account && other.mark.risk === mark.risk).map(({ number }) => number);
	if (newer.length === 0) return void 0;
	return `A newer plan for the same account and risk stands in issue ${Math.max(...newer)}: approve that one.`;
}
// remediation/approval-person.js
/** Each is one way in which somebody without the right to could have caused the run. */
const personConditions = [
	isPerson,
	hasPermission,
	hasRole,
	startedThisAttempt
];
function isPerson({ sender }) {
	if (sender.type === "User") return void 0;
	return `${sender.login} is not a person: only people approve plans.`;
}
/** Whoever may triage can put labels on issues, so the label itself says nothing. */
function hasPermission({ sender }, { approval }) {
	const access = accessOf(sender);
	if (access !== void 0 && isAllowed(access, approval.permission)) return void 0;
	const found = access === void 0 ? "no role" : `the role ${access.role}`;
	return `${sender.login} has ${found} in this repository: approving takes ${approval.permission} permission or more.`;
}
/** The API says `write` of those who maintain, and of custom roles what they are built on. */
function isAllowed({ permission, role }, least) {
	if (permission === "admin") return true;
	if (permission !== "write") return false;
	return least === "write" || least === "maintain" && role === "maintain";
}
function hasRole({ sender }, { approval }) {
	const access = accessOf(sender);
	if (approval.roles === void 0 || access === void 0 || approval.roles.includes(access.role)) return void 0;
	return `${sender.login} has the role ${access.role}: remediation.approval.roles names ${approval.roles.join(", ")}.`;
}
/** A login may pass to another account between event and answer; an id does not. */
function accessOf(sender) {
	return sender.access?.id === sender.id ? sender.access : void 0;
}
/** A re-run replays the event of whoever approved, while somebody else decides when. */
function startedThisAttempt({ sender, triggeringActor }) {
	if (triggeringActor.toLowerCase() === sender.login.toLowerCase()) return void 0;
	return `${triggeringActor} ran again what ${sender.login} had approved: whoever wants it now must approve it themselves.`;
}
// remediation/windows.js
/** When changes may be made: times of the wall clock in a time zone, some of which cross midnight. */
const millisecondsPerMinute = 6e4;
/** Every window opens once a week; where its time is skipped (summer time begins), a week later. */
const furthestMinutes = 21600;
/** Whether one of the windows is open; without windows it always is. */
function isWindowOpen(windows, now) {
	return windows.length === 0 || windows.some((window) => isOpen(window, clockOf(window)(now)));
}
/** The next full minute after `now` in which a window is open; undefined where there are no windows. */
function nextOpening(windows, now) {
	const clocks = windows.map((window) => [window, clockOf(window)]);
	const start = Math.floor(now.getTime() / millisecondsPerMinute);
	for (let ahead = 1; ahead <= furthestMinutes && clocks.length > 0; ahead += 1) {
		const minute = /* @__PURE__ */ new Date((start + ahead) * millisecondsPerMinute);
		if (clocks.some(([window, clock]) => isOpen(window, clock(minute)))) return minute;
	}
}
/** The days are those on which it opens, so after midnight the day before counts. */
function isOpen({ days, from, to }, { day, minutes }) {
	const [opens, closes] = [minutesOf(from), minutesOf(to)];
	const opensOn = (position) => days.some((name) => name === _select_rules_js__WEBPACK_IMPORTED_MODULE_7__.E[(position + 7) % 7]);
	if (opens < closes) return opensOn(day) && opens <= minutes && minutes < closes;
	return opensOn(day) && opens <= minutes || opensOn(day - 1) && minutes < closes;
}
function minutesOf(time) {
	const [hours, minutes] = time.split(":").map(Number);
	return (hours ?? 0) * 60 + (minutes ?? 0);
}
function clockOf({ timeZone }) {
	const format = new Intl.DateTimeFormat("en", {
		timeZone,
		weekday: "long",
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23"
	});
	return (moment) => {
		const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
		const weekday = parts.get("weekday")?.toLowerCase();
		return {
			day: _select_rules_js__WEBPACK_IMPORTED_MODULE_7__.E.findIndex((name) => name === weekday),
			minutes: Number(parts.get("hour")) * 60 + Number(parts.get("minute"))
		};
	};
}
// remediation/approval-run.js
/** Each is one way in which a run could be outside of what config protects. */
const runConditions = [
	isOnDefaultBranch,
	isInEnvironment,
	isWithinWindow,
	mayTellDetails
];
/** Whoever may write may change config and workflow on any other branch. */
function isOnDefaultBranch({ ref, defaultBranch }) {
	if (ref === `refs/heads/${defaultBranch}`) return void 0;
	return `The run is on ${ref ?? "no ref"}, where config and workflow may be another: run it on ${defaultBranch}.`;
}
/** GitHub gives the claim only to a job that the environment's own protection let start. */
function isInEnvironment({ environment }, policy) {
	if (environment === policy.environment) return void 0;
	return `The job runs in ${environment === void 0 ? "no environment" : `the environment ${environment}`}: give it \`environment: ${policy.environment}\`, as remediation.environment of the config says.`;
}
function isWithinWindow({ now }, { windows }) {
	if (isWindowOpen(windows, now)) return void 0;
	const opens = nextOpening(windows, now);
	return `No window of remediation.windows is open.${opens === void 0 ? "" : ` The next one opens at ${minuteText(opens)}.`} Approve the plan again then.`;
}
/** `2026-11-21 03:00 UTC`. */
function minuteText(moment) {
	return `${moment.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
/** Where GitHub did not say, everyone may be reading. */
function mayTellDetails({ visibility, publishesDetails }) {
	if (visibility === "private" || publishesDetails) return void 0;
	return "Everyone can read this repository, and a plan tells what is wrong where: set publish-details: true to allow that, or remediate from a private repository.";
}
// remediation/approval.js
/** Judges every condition and tells all that do not hold; of an event that approves nothing, only that. */
function approve(facts, policy) {
	if (facts.by === "other") return {
		approved: false,
		refusals: [eventRefusal(facts.event)]
	};
	const refusals = [
		...refusalsBy([eventApproves], facts, policy),
		...facts.by === "label" ? refusalsBy(issueConditions, facts, policy) : [],
		...facts.by === "dispatch" ? refusalsBy([digestIsPlanned], facts, policy) : [],
		...refusalsBy(personConditions, facts, policy),
		...refusalsBy(runConditions, facts, policy)
	];
	return refusals.length === 0 ? { approved: true } : {
		approved: false,
		refusals
	};
}
function refusalsBy(conditions, facts, policy) {
	return conditions.flatMap((condition) => condition(facts, policy) ?? []);
}
/** Those of pull requests and pushes run what their author wrote; `issues` runs the default branch, a dispatch if it is on it. */
function eventApproves(facts) {
	if (facts.by === "label" ? facts.event === "issues" && facts.action === "labeled" : facts.event === "workflow_dispatch") return void 0;
	return eventRefusal(facts.by === "label" ? `${facts.event} (${facts.action})` : facts.event);
}
function eventRefusal(event) {
	return `The event ${event} approves nothing: put the approval label on a plan's issue, or start the workflow by hand with a plan's digest.`;
}
function digestIsPlanned({ digest, planned }) {
	if (planned.includes(digest)) return void 0;
	return "There is no plan with this digest: plan again and use the digest of the new plan.";
}
// remediation/plan-mark.js
/** The first line of a plan's issue: what an approval of it is bound to. */
const digest = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)().refine(isDigest);
const markSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Xn)({
	digest,
	account: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)().min(1),
	risk: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.kt)([
		"reversible",
		"disruptive",
		"irreversible"
	]),
	entries: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)(digest).min(1)
});
const opening = "<!-- posturegate:plan ";
const closing = " -->";
/** The mark of a part. */
function planMark({ digest: own, account, risk, entries }) {
	return {
		digest: own,
		account,
		risk,
		entries: entries.map((entry) => entry.digest).sort()
	};
}
/** The line that says it; an HTML comment, which people do not see, and which nothing in it can end. */
function planMarkLine({ digest: own, account, risk, entries }) {
	const text = JSON.stringify({
		digest: own,
		account,
		risk,
		entries
	}).replaceAll(/[<>#]|-(?=-)|[^\x20-\x7e]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return `${opening}${text}${closing}`;
}
/**
* The mark in an issue's body; undefined where its first line is not exactly as {@link planMarkLine} writes it, where the
* digests do not agree, or where another mark stands anywhere else. Hostile text: anyone may open an issue.
*/
function parsePlanMark(body) {
	const [line = "", ...rest] = body.split(/\r?\n/);
	if (!line.startsWith(opening) || !line.endsWith(closing) || rest.join("\n").includes(opening)) return void 0;
	const mark = markOf(line.slice(22, -4));
	return mark !== void 0 && planMarkLine(mark) === line && partDigest(mark) === mark.digest ? mark : void 0;
}
/** Text of the same length in which no mark can stand. Escaped prose is unchanged: it has no `<`. */
function withoutMarks(text) {
	return text.replaceAll("<!--", String.raw`<\--`);
}
function markOf(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
	return markSchema.safeParse(value).data;
}
// report/plan-entry-markdown.js
/** Other findings that are named. */
const maxListed$1 = 20;
/** All of a planned entry: what was found, what changes, what is called for it, and what follows. */
function entryBlock(entry, detail) {
	if (detail === "counts") return entryLine(entry, detail);
	const { finding, change, affected } = entry;
	const difference = stateDiff(change.before, change.after).flatMap(({ title, lines }) => [title, ...lines.map(({ sign, text }) => `${sign} ${text}`)]);
	return [
		`#### ${severityWord(entry)}: expected: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(finding.title, 200)}`,
		headLine(entry),
		...finding.message === "" ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(finding.message, 500)],
		(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.i)(difference, "diff"),
		fold((0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(change.calls.length, "call"), change.calls),
		...change.undo === null || change.undo.length === 0 ? [] : [fold(`${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(change.undo.length, "call")} to undo it`, change.undo)],
		[
			...affected.map((sentence) => `- Affects: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(sentence, 500)}`),
			`- Undo: ${undoMarkdown(entry)}`,
			`- Rules: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(counterfactualText(entry), 500)}`,
			...alsoFixed(entry).slice(0, maxListed$1).map((fixed) => `- Also fixes: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(fixed, 300)}`)
		].join("\n")
	].join("\n\n");
}
function undoMarkdown(entry) {
	const calls = entry.change.undo ?? [];
	if (calls.length === 0) return (0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(undoText(entry));
	return calls.map(({ api }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(api, 100)).join(", then ");
}
/** The summary of a fold holds our own words only: Markdown's escapes do not work there. */
function fold(summary, calls) {
	return `<details><summary>${summary}</summary>\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.i)(calls.flatMap(callLines), "text")}\n\n</details>`;
}
/** One line of a list: what it is about, and by what it is known. */
function entryLine(entry, detail) {
	if (detail === "counts") {
		const fingerprint = (0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(entry.finding.fingerprint.slice(0, 12));
		return `- ${severityWord(entry)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(entry.finding.rule)} ${fingerprint}${digestText(entry)}`;
	}
	return `- ${severityWord(entry)}: expected: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(entry.finding.title, 200)}\\\n  ${headLine(entry)}`;
}
function headLine(entry) {
	const { resource, finding, bot } = entry;
	return `${`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(resource.name, 100)} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(placeText(resource), 100)}`} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(finding.rule, 100)} · bot ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(bot, 64)}${digestText(entry)}`;
}
function digestText(entry) {
	return entry.status === "planned" ? ` · entry ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(entry.digest.slice(0, 12))}` : "";
}
function severityWord({ finding: { severity } }) {
	return `${severity.slice(0, 1).toUpperCase()}${severity.slice(1)}`;
}
// report/plan-markdown.js
/** Room for the sentence that says what is left out. */
const reserve$1 = 200;
/**
* What an issue tells people about a part. Where not all entries fit whole, the worst do, and the others stand on one line
* each; the plan in the run's output has all of them.
*/
function planPartMarkdown(part, { detail, label, maxBytes }) {
	const text = new _summary_js__WEBPACK_IMPORTED_MODULE_16__.c(maxBytes);
	for (const block of openingBlocks(part, {
		detail,
		label
	})) text.add(block);
	writeEntries(text, part.entries, detail);
	return `${text.text().trimEnd()}\n`;
}
function openingBlocks(part, { detail, label }) {
	return [
		`### ${partTitle(part, detail)}`,
		`Whoever puts the label ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(label, 50)} on this issue approves exactly what stands here, nothing more. It is applied only if the cloud is still as it was when this was planned; the rules are evaluated again afterwards, and the result stands here as a comment. ` + riskMeanings[part.risk],
		`Digest ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(part.digest)}`
	];
}
function partTitle(part, detail) {
	return `${detail === "counts" ? "Fixes" : `Fixes for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(`${part.cloud} ${part.account}`, 100)}`}: ${partExtent(part)}`;
}
/** Room for the lines of all entries is kept; what is left is spent on whole entries, the worst first. */
function writeEntries(text, entries, detail) {
	const lines = entries.map((entry) => entryLine(entry, detail));
	let needed = lines.reduce((sum, line) => sum + (0,_summary_js__WEBPACK_IMPORTED_MODULE_16__.l)(line), reserve$1);
	let shortened = 0;
	let written = 0;
	for (const [index, entry] of entries.entries()) {
		const line = lines[index] ?? "";
		needed -= (0,_summary_js__WEBPACK_IMPORTED_MODULE_16__.l)(line);
		if (!text.add(entryBlock(entry, detail), needed)) {
			shortened += 1;
			if (!text.add(line, reserve$1)) break;
		}
		written += 1;
	}
	const left = entries.length - written;
	if (shortened > 0) text.add(`**Shortened for length: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(shortened, "entry is", "entries are")} not shown whole${left > 0 ? `, ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.a)(left)} not at all` : ""}. See \`plan.json\` in the output of the run.**`);
}
/** All of a plan, cut at whole blocks. */
function planMarkdown(plan, options) {
	const { detail, maxBytes } = options;
	const text = new _summary_js__WEBPACK_IMPORTED_MODULE_16__.c(maxBytes - reserve$1);
	const left = [
		...headBlocks(plan, options),
		...plan.parts.flatMap((part) => partBlocks(part, options)),
		...listBlocks("Held", heldEntries(plan).map(({ entry, reasons }) => ({
			entry,
			why: reasons.join(" ")
		})), detail),
		...settledTitles.flatMap(([status, title]) => listBlocks(title, settledEntries(plan, status).map((entry) => ({
			entry,
			why: entry.message
		})), detail)),
		...withoutBotBlocks(plan)
	].filter((block) => !text.add(block)).length;
	const end = left > 0 ? `_Left out for length: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(left, "more part")}. See \`plan.json\`._\n` : "";
	return `${`${text.text()}${end}`.trimEnd()}\n`;
}
function headBlocks(plan, { detail }) {
	const obstacle = obstacleText(plan, detail);
	return [
		"## posturegate: plan",
		`**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(planCounts(plan))}**`,
		...obstacle === void 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(obstacle)],
		...detail === "counts" || plan.notices.length === 0 ? [] : [plan.notices.map((notice) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(notice, 500)}`).join("\n")]
	];
}
function partBlocks(part, { detail, label, issues }) {
	const issue = issues.get(part.digest);
	const how = issue === void 0 ? `Digest ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(part.digest)}` : `To approve it, put the label ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(label, 50)} on #${issue}. Digest ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(part.digest)}`;
	return [
		`### ${partTitle(part, detail)}`,
		how,
		...part.entries.map((entry) => entryBlock(entry, detail))
	];
}
const settledTitles = [
	["refused", "Refused"],
	["unknown", "Unknown"],
	["nothing-to-do", "Nothing to do"]
];
/** Entries of one list before `and 14 more`. */
const maxListed = 50;
function listBlocks(title, entries, detail) {
	if (entries.length === 0) return [];
	const lines = entries.slice(0, maxListed).map(({ entry, why }) => {
		const line = entryLine(entry, detail);
		return detail === "counts" ? line : `${line}\\\n  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(why, 1e3)}`;
	});
	const rest = entries.length - lines.length;
	return [`### ${title}: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(entries.length, "finding")}`, [...lines, ...rest > 0 ? [`- and ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.a)(rest)} more`] : []].join("\n")];
}
function withoutBotBlocks({ withoutBot }) {
	if (withoutBot.length === 0) return [];
	const total = withoutBot.reduce((sum, { findings }) => sum + findings, 0);
	const shown = withoutBot.slice(0, maxListed);
	const rest = withoutBot.length - shown.length;
	return [`### Without a bot: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(total, "finding")}`, [...shown.map(({ rule, findings }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(rule, 100)}: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(findings, "finding")}`), ...rest > 0 ? [`- and ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.a)(rest)} more`] : []].join("\n")];
}
// remediation/plan-issue.js
/** Bytes; GitHub takes 65,536 characters, and a byte is never less than a character. */
const maxBytes = 65e3;
/** What GitHub takes as a title. */
const maxTitle = 256;
/**
* The issue of a part. `tell` writes the part for people in at most so many bytes of Markdown, every text from outside
* escaped; the mark comes first and is never shortened. Throws RangeError where both together are too long.
*/
function planIssue(part, tell) {
	const head = `${planMarkLine(planMark(part))}\n\n`;
	const body = `${head}${withoutMarks(tell(maxBytes - Buffer.byteLength(head)))}`;
	if (Buffer.byteLength(body) > maxBytes) throw new RangeError(`a plan of ${part.entries.length} entries does not fit into an issue`);
	return {
		title: titleOf(part),
		body
	};
}
/** Letters, digits and a few marks only: titles are shown where no escape works. */
function titleOf({ cloud, account, risk, entries, digest }) {
	return `posturegate: ${entries.length === 1 ? "1 fix" : `${entries.length} fixes`} for ${`${cloud} ${account}`.replaceAll(/[^\w. -]/g, "?")}, ${risk} (${digest.slice(0, 12)})`.slice(0, maxTitle);
}
// run/remediation/plan-issue-text.js
/** Title and body of the issue of a part. */
function planIssueText(part, { approval }) {
	const { label } = approval;
	return planIssue(part, (maxBytes) => planPartMarkdown(part, {
		detail: "details",
		label,
		maxBytes
	}));
}
/** Whether an issue says just that. How lines end is GitHub's. */
function isWrittenAs({ title, body }, part, settings) {
	const wanted = planIssueText(part, settings);
	return title === wanted.title && withPlainEnds(body) === withPlainEnds(wanted.body);
}
function withPlainEnds(text) {
	return text.replaceAll("\r\n", "\n").trimEnd();
}
// run/remediation/approval.js
/** Every fact is asked anew, also of what the event says. Throws Octokit's errors. */
async function judgeApproval(asked) {
	const { run, settings, digest } = asked;
	const { event } = run;
	if (event.kind === "labeled") {
		const facts = await labelFacts(asked, event);
		if (facts === void 0) return {
			approval: noIssue,
			digest: void 0,
			issue: void 0
		};
		return {
			approval: approve(facts, settings),
			digest: facts.issue.mark?.digest,
			issue: event.issue
		};
	}
	if (event.kind === "other") return {
		approval: approve({
			event: asked.event,
			by: "other"
		}, settings),
		digest: void 0,
		issue: void 0
	};
	const facts = await runFacts(asked, event.sender);
	const planned = await asked.keptPlan(digest) === void 0 ? [] : [digest];
	return {
		approval: approve({
			...facts,
			by: "dispatch",
			digest,
			planned
		}, settings),
		digest: planned[0],
		issue: await issueOf(digest, asked)
	};
}
/**
* Whether whoever started the run by hand may have a run of an approved plan gone on with, or undone: what holds for
* approving, without a plan. Throws Octokit's errors.
*/
async function judgeStart(asked) {
	const { event } = asked.run;
	if (event.kind !== "dispatch") return approve({
		event: asked.event,
		by: "other"
	}, asked.settings);
	return approve({
		...await runFacts(asked, event.sender),
		by: "dispatch",
		digest: "",
		planned: [""]
	}, asked.settings);
}
const noIssue = {
	approved: false,
	refusals: ["The issue of the event is not there any more: plan again, and approve the new plan's issue."]
};
async function labelFacts(asked, labelled) {
	const { repository, settings } = asked;
	const { issue: number, label, sender } = labelled;
	const issue = await readIssue(repository, number);
	if (issue === void 0) return void 0;
	const [common, changes, labelling, self] = await Promise.all([
		runFacts(asked, sender),
		issueChanges(repository, number),
		lastLabelling(repository, number, settings.approval.label),
		(0,_comments_js__WEBPACK_IMPORTED_MODULE_15__.n)(repository.client)
	]);
	const mark = parsePlanMark(issue.body);
	const kept = mark === void 0 ? void 0 : await asked.keptPlan(mark.digest);
	const others = (await planIssues(repository, self, "open")).filter((other) => other.number !== number);
	const facts = {
		number,
		state: issue.isOpen ? "open" : "closed",
		author: issue.author ?? null,
		wasEdited: changes.isEdited || changes.isMoved,
		labels: issue.labels,
		labelledBy: labelling?.isOn === true ? labelling.actor?.id : void 0,
		labelledThrough: labelling?.app,
		isAsWritten: kept !== void 0 && isWrittenAs(issue, kept.part, settings),
		mark
	};
	return {
		...common,
		by: "label",
		action: "labeled",
		label,
		issue: facts,
		self,
		otherPlans: others.flatMap((other) => {
			const found = parsePlanMark(other.body);
			return found === void 0 ? [] : [{
				number: other.number,
				mark: found
			}];
		})
	};
}
async function runFacts(asked, sender) {
	const { repository, run, event, environment, publishesDetails, now } = asked;
	const { client, owner, repository: name } = repository;
	const [branch, visibility, permission] = await Promise.all([
		defaultBranch(repository),
		(0,_visibility2_js__WEBPACK_IMPORTED_MODULE_34__.t)(client, owner, name),
		permissionOf(repository, sender.login)
	]);
	const { id, level, role } = permission;
	return {
		event,
		sender: {
			...sender,
			access: id === void 0 ? void 0 : {
				id,
				permission: level,
				role
			}
		},
		triggeringActor: run.triggeringActor ?? "",
		ref: run.ref,
		defaultBranch: branch.name,
		environment,
		visibility,
		publishesDetails,
		now
	};
}
/** The open issue of a plan that is started by hand. */
async function issueOf(digest, { repository }) {
	return (await planIssues(repository, await (0,_comments_js__WEBPACK_IMPORTED_MODULE_15__.n)(repository.client), "open")).find(({ body }) => parsePlanMark(body)?.digest === digest)?.number;
}
// remediate/recorded-run.js
/** Of an entry. */
function progressOf({ entries }, { digest }) {
	return entries.get(digest) ?? {
		apply: noProgress,
		undo: noProgress
	};
}
/** Milliseconds since 1970: by then, everything shows that earlier runs sent. */
function everythingShowsBy({ part }, services) {
	const known = part.entries.flatMap(({ change }) => change.calls.map(({ api }) => services.changes.writes.get(api))).filter((write) => write !== void 0);
	return services.clock.now() + secondsFor(known, services) * 1e3;
}
/** The states that objects may be in by what these entries do, or by undoing them. */
function statesOf(entries, journal, { changes }) {
	return entries.flatMap((entry) => {
		const { answers } = progressOf(journal, entry).apply;
		return stepsOf(entry, changes).flatMap((step) => step).flatMap((state) => stateWithAnswers(state, answers, changes) ?? []);
	});
}
/** An entry that this version cannot follow has no states that it could tell. */
function stepsOf(entry, changes) {
	try {
		return applySequence(entry, changes).steps;
	} catch (error) {
		if (error instanceof UnusableCalls) return [];
		throw error;
	}
}
// remediate/resume.js
/**
* Applies what has not been applied of a run's entries, and finishes taking back what the provider refused to complete.
* Entries that have ended keep their result. Throws ConfigError where the journal is damaged.
*/
async function resumeRun(recorded, services) {
	const { name, text } = recorded;
	const journal = parseJournal(text, name);
	const { entries } = journal.part;
	return runWithJournal({
		name,
		text,
		purpose: "resume"
	}, entries, services, async (file) => {
		const showsBy = everythingShowsBy(journal, services);
		const ends = [];
		for (const [index, entry] of entries.entries()) {
			const later = statesOf(unfinished(entries.slice(index + 1), journal), journal, services);
			const progress = progressOf(journal, entry);
			const { result } = progress.apply;
			const begun = {
				progress,
				past: {
					showsBy,
					later
				}
			};
			ends.push(result === void 0 ? await applyEntry(entry, begun, callServices(entry, file, services)) : endedBefore(entry.digest, result));
		}
		return ends;
	});
}
function unfinished(entries, journal) {
	return entries.filter((entry) => progressOf(journal, entry).apply.result === void 0);
}
// remediate/undo.js
/**
* Undoes the entries with these digests, all where undefined; the last first. An entry that was not applied to its end is
* never applied further. Throws ConfigError where the journal is damaged.
*/
async function undoRun(recorded, digests, services) {
	const { name, text } = recorded;
	const journal = parseJournal(text, name);
	const entries = journal.part.entries.filter(({ digest }) => digests?.includes(digest) ?? true);
	return runWithJournal({
		name,
		text,
		purpose: "undo"
	}, entries, services, async (file) => {
		const showsBy = everythingShowsBy(journal, services);
		const undoing = {
			journal,
			showsBy,
			entries,
			file,
			services
		};
		const applied = await endApplying(undoing);
		const problem = await keepJournal(file);
		return problem === void 0 ? undoBackwards(applied, undoing) : entries.map(notBegun(problem));
	});
}
/** How far each entry was applied, which is its end from now on; or why that cannot be told. */
async function endApplying(undoing) {
	const ends = [];
	for (const entry of undoing.entries) ends.push(await endApplyingOf(entry, undoing));
	return ends;
}
async function endApplyingOf(entry, undoing) {
	const { journal, file, services } = undoing;
	const { done, answers, refusal, result } = progressOf(journal, entry).apply;
	if (result !== void 0) return {
		entry,
		done,
		answers
	};
	const callsOf = callServices(entry, file, services);
	try {
		if (refusal === void 0) return await findApplied(entry, undoing, callsOf);
		return await interrupted({
			entry,
			done,
			answers
		}, callsOf);
	} catch (error) {
		if (isExpected(error)) return openEnd(entry.digest, `It was not undone: ${error.message}.`, 0);
		throw error;
	}
}
async function findApplied(entry, undoing, services) {
	const { journal, showsBy } = undoing;
	const { entries } = journal.part;
	const later = statesOf(entries.slice(entries.indexOf(entry) + 1).filter((other) => progressOf(journal, other).apply.result === void 0), journal, undoing.services);
	const found = await findReached(applySequence(entry, services.changes), progressOf(journal, entry).apply, {
		showsBy,
		later
	}, services);
	const { done, answers } = found;
	if (found.kind === "found") return interrupted({
		entry,
		done,
		answers
	}, services);
	const message = `It was not undone: ${found.message}.`;
	return found.kind === "open" ? openEnd(entry.digest, message, 0) : endedBefore(entry.digest, {
		outcome: "drifted",
		message,
		callsDone: 0
	});
}
async function interrupted(applied, services) {
	const { entry, done } = applied;
	const message = `The run ended after ${done} of ${entry.change.calls.length} calls.`;
	await noteEnd({
		entry: entry.digest,
		direction: "apply"
	}, {
		outcome: "failed",
		message,
		callsDone: done
	}, services);
	return applied;
}
/** The last first: what was planned on top of another entry is taken back before it. */
async function undoBackwards(applied, undoing) {
	const { file, services } = undoing;
	const ends = [];
	for (const one of applied.toReversed()) {
		if ("result" in one) {
			ends.unshift(one);
			continue;
		}
		ends.unshift(await undoEntry(one, begunOf(one.entry, undoing), callServices(one.entry, file, services)));
	}
	return ends;
}
/** Only an earlier run that undid it, or took back what was refused, can have made calls that the journal does not know of. */
function begunOf(entry, { journal, showsBy, entries, services }) {
	const { apply, undo } = progressOf(journal, entry);
	const isBegun = undo !== noProgress || apply.refusal !== void 0;
	const undid = journal.runs.filter(({ purpose }) => purpose === "undo").flatMap((run) => run.entries);
	if (!isBegun && !undid.includes(entry.digest)) return void 0;
	return {
		progress: undo,
		past: {
			showsBy,
			later: statesOf(entries.slice(0, entries.indexOf(entry)), journal, services)
		}
	};
}
// run/remediation/recorded-runs.js
/** The newest run last. Of a workflow runs are numbered, and so are the attempts of one; on a machine they begin with the time. */
function byRun(one, other) {
	return one.name.localeCompare(other.name, "en", { numeric: true });
}
/** Goes on with a run; without a name, with the last one that has not ended. Throws ConfigError where there is none. */
async function resumeRecorded(asked) {
	const { journals, named, by, planning, journal } = asked;
	const found = named === void 0 ? journals.findLast((one) => !hasEnded(one)) : journals.find((one) => runOf(one) === named);
	if (found === void 0) throw noSuchRun(named, journals);
	const { digest, entries } = parseJournal(found.text, found.name).part;
	await asked.confirmPlanned(digest);
	await confirmAllowed(entries, planning);
	const services = await remediationServices(entries, {
		planning,
		journal,
		run: runIdentity(by, runOf(found))
	});
	const end = endOf("apply", runOf(found), entries, await resumeRun(found, services));
	return {
		...end,
		plan: digest,
		hasRunEnded: !end.isUnfinished
	};
}
/** Undoes a run, or one of its entries. Throws ConfigError where neither is known, or several entries could be meant. */
async function undoRecorded(asked) {
	const { journals, named, by, planning, journal } = asked;
	const { found, entries } = whatToUndo(journals, named);
	const recorded = parseJournal(found.text, found.name);
	await asked.confirmPlanned(recorded.part.digest);
	await confirmAllowed(entries, planning);
	const services = await remediationServices(entries, {
		planning,
		journal,
		run: runIdentity(by, runOf(found))
	});
	const result = await undoRun(found, entries.map(({ digest }) => digest), services);
	const end = endOf("undo", runOf(found), entries, result);
	const undone = new Set(entries.map(({ digest }) => digest));
	const isWhole = recorded.part.entries.every(({ digest }) => undone.has(digest) || isOver(digest, recorded));
	return {
		...end,
		plan: recorded.part.digest,
		hasRunEnded: !end.isUnfinished && isWhole
	};
}
/** Whoever may push can write a journal: nothing is sent that no bot of the config could have planned. */
async function confirmAllowed(entries, planning) {
	for (const entry of entries) {
		const reason = await barrierTo(entry, planning) ?? strangeUndo(entry, planning);
		if (reason === void 0) continue;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-snapshot", { message: `the journal holds what config does not allow: ${reason}` });
	}
}
async function barrierTo({ bot, finding: { audit }, change }, { settings, bots }) {
	const allowed = Object.hasOwn(settings.allow, audit) ? settings.allow[audit] ?? [] : [];
	if (audit !== "bots run" && !allowed.includes(bot)) return `bot ${bot} is not allowed for audit ${audit}`;
	const { writes } = await bots.load(bot);
	const unknown = change.calls.find(({ api }) => !writes.includes(api));
	return unknown === void 0 ? void 0 : `bot ${bot} never calls ${unknown.api}`;
}
/** The way back follows from the calls and from what was before them: any other is somebody else's idea. */
function strangeUndo({ digest, change }, { changes }) {
	const { calls, scope, before, undo } = change;
	const entry = `entry ${digest.slice(0, 12)}`;
	try {
		const { undo: made = null } = changeOf({
			calls,
			writes: changes(scope.cloud).writes,
			scope,
			states: before
		});
		return isSameJson(made, undo) ? void 0 : `${entry} would be undone by other calls than those that undo it`;
	} catch (error) {
		return `what ${entry} does cannot be followed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)}`;
	}
}
function whatToUndo(journals, named) {
	const run = journals.find((one) => runOf(one) === named);
	if (run !== void 0) return {
		found: run,
		entries: parseJournal(run.text, run.name).part.entries
	};
	if (named === void 0 || !/^[0-9a-f]{6,64}$/.test(named)) throw noSuchRun(named, journals);
	for (const found of journals.toReversed()) {
		const [entry, ...others] = parseJournal(found.text, found.name).part.entries.filter(({ digest }) => digest.startsWith(named));
		if (entry === void 0) continue;
		if (others.length === 0) return {
			found,
			entries: [entry]
		};
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-usage", {
			message: `several entries begin with ${named}`,
			hint: "give more digits"
		});
	}
	throw noSuchRun(named, journals);
}
/** The run whose file it is. */
function runOf({ name }) {
	return name.replace(/\.ndjson$/, "");
}
function hasEnded({ text, name }) {
	const journal = parseJournal(text, name);
	return journal.part.entries.every(({ digest }) => isOver(digest, journal));
}
function isOver(digest, { entries }) {
	return entries.get(digest)?.apply.result !== void 0;
}
function noSuchRun(named, journals) {
	if (named === void 0) return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("selects-nothing", "every run that is known has ended: there is nothing to go on with");
	const known = journals.map((one) => runOf(one)).slice(-5);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("unknown-name", {
		message: `no journal knows a run or an entry ${named}`,
		hint: known.length === 0 ? "there is no journal yet" : `the last runs are ${known.join(", ")}`
	});
}
// run/remediation/stored-plan.js
/** A part of a plan as it is kept until it is approved: on the journal's branch, or in plan.json. */
/** Where it lies on the journal's branch. */
function storedPlanPath(digest) {
	return `plans/${digest}.json`;
}
/** The text of the file. */
function storedPlanText(stored) {
	return `${JSON.stringify(stored, null, 2)}\n`;
}
const storedSchema = (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Rn)({
	schemaVersion: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.wn)(1),
	plannedAt: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.n)(),
	audits: (0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.It)((0,_iso_js__WEBPACK_IMPORTED_MODULE_5__.Zn)()),
	part: recordedPartSchema
});
/**
* The plan with this digest. Whoever may push can change the file, so its digests are made again. Throws ConfigError
* `invalid-snapshot` where it is not the plan that the digest is of.
*/
function parseStoredPlan(text, digest) {
	const { data, error } = storedSchema.safeParse(jsonOf(text));
	const [problem] = error?.issues ?? [];
	if (problem !== void 0) throw notThePlan(digest, `${problem.path.join(".")}: ${problem.message}`);
	if (data?.part.digest !== digest) throw notThePlan(digest, "it is another plan");
	return data;
}
/** What is not JSON is no plan either. */
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return;
	}
}
function notThePlan(digest, reason) {
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-snapshot", {
		message: `the plan ${digest.slice(0, 12)} cannot be used as it was kept: ${reason}`,
		hint: "plan again, and approve the new plan"
	});
}
// run/remediation/journal-branch.js
const journalFolder$1 = "journal/";
/** Keeps journals on the branch, each run its own file. */
function branchKeeper(repository, branch) {
	return { commit: async (files) => {
		const there = new Map([...files].map(([name, text]) => [`${journalFolder$1}${name}`, text]));
		await (0,_state_branch2_js__WEBPACK_IMPORTED_MODULE_17__.n)({
			...repository,
			branch
		}, `Journal ${[...files.keys()].join(", ")}`, there);
	} };
}
/** The plan that was kept for approval; undefined where there is none. Throws ConfigError where it was changed. */
async function keptPlan(branch, digest) {
	const path = storedPlanPath(digest);
	const file = (await (0,_state_branch2_js__WEBPACK_IMPORTED_MODULE_17__.r)(branch, (one) => one === path))?.get(path);
	return file === void 0 ? void 0 : parseStoredPlan(file.toString("utf8"), digest);
}
/** All journals on the branch, the newest run last. The last seconds of a lost run may be missing. */
async function keptJournals(branch) {
	const files = await (0,_state_branch2_js__WEBPACK_IMPORTED_MODULE_17__.r)(branch, (path) => path.startsWith(journalFolder$1));
	if (files === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("selects-nothing", {
		message: `there is no branch ${branch.branch}: nothing was ever applied`,
		hint: "remediation.journal.branch of the config names it"
	});
	return [...files].map(([path, text]) => ({
		name: path.slice(8),
		text: text.toString("utf8")
	})).sort(byRun);
}
// report/remediation-results-markdown.js
/** Room for the last lines. */
const reserve = 500;
/** The results as Markdown, what needs people first. Entries are cut where the limit asks, and counted. */
function resultsMarkdown(results, { detail, maxBytes }) {
	const text = new _summary_js__WEBPACK_IMPORTED_MODULE_16__.c(maxBytes);
	const heading = results.action === "apply" ? "remediation" : "undo";
	text.add(`## posturegate: ${heading}: ${countsText(results)}`);
	const blocks = resultGroups.flatMap((group) => groupBlocks(results, group, detail));
	const cut = blocks.findIndex((block) => !text.add(block, reserve));
	const left = cut === -1 ? 0 : blocks.length - cut;
	if (left > 0) text.add(`**${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.a)(left)} more ${left === 1 ? "entry is" : "entries are"} not shown for length.**`);
	const notices = detail === "counts" ? [] : results.notices.map((notice) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(notice, 500)}`);
	for (const notice of notices) text.add(notice, reserve);
	const next = nextText(results);
	if (next !== void 0) text.add(`To undo all of it: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(next)}`);
	return `${text.text().trimEnd()}\n`;
}
/** A block for each entry, the first with the heading. */
function groupBlocks(results, group, detail) {
	const lines = ofGroup$1(results, group).map((result) => resultLine(result, results.entries, detail));
	const heading = `### ${groupTitles[group]}: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__.t)(lines.length, "entry", "entries")}`;
	return lines.map((line, index) => index === 0 ? `${heading}\n\n${line}` : line);
}
function resultLine(result, entries, detail) {
	const entry = entryOf(result, entries);
	const digest = `entry ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(result.entry.slice(0, 12))}`;
	if (entry === void 0) return detail === "counts" ? `- ${digest}` : `- ${digest}\\\n  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(result.message)}`;
	const { finding, resource, bot } = entry;
	if (detail === "counts") return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(finding.rule)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(finding.fingerprint.slice(0, 12))} · ${digest}`;
	return [`- ${`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(resource.name, 100)} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(placeText(resource), 100)}`} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(finding.rule, 100)} · bot ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.a)(bot, 64)} · ${digest}`, `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(result.message)} ${callsText(result)}`].join("\\\n");
}
// run/remediation/plan-comments.js
/** What the issue of a plan is told: why nothing was done, and how it ended. */
const refusalMarker = "<!-- posturegate:refusal -->";
/** GitHub takes 65,536 characters. */
const commentBytes = 6e4;
/** One comment, whoever asks how often. Throws Octokit's errors. */
async function tellRefusals(told, refusals) {
	const lines = refusals.map((refusal) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.o)(refusal)}`);
	await keep(told, refusalMarker, [
		"Nothing was changed:",
		"",
		...lines
	].join("\n"));
}
/**
* One comment for each run that changed something, and closes the issue where nothing is left to do. `run` is the workflow's.
* Throws Octokit's errors.
*/
async function tellResults(told, results, run) {
	await keep(told, results.results.some(({ callsDone }) => callsDone > 0) ? `<!-- posturegate:result ${run} -->` : refusalMarker, resultsMarkdown(results, {
		detail: "details",
		maxBytes: commentBytes
	}));
	const { repository, issue } = told;
	if (issue === void 0 || results.action === "undo" || !results.results.every(isSettled)) return;
	await closeIssue(repository, issue, "completed");
}
/**
* The results, with a notice where GitHub cannot be told of them: what was changed must not go untold for that. `isTold` is
* false then.
*/
async function orNotice(results, tell) {
	try {
		await tell();
		return {
			results,
			isTold: true
		};
	} catch (error) {
		if ((0,_client_js__WEBPACK_IMPORTED_MODULE_3__.i)(error) === void 0) throw error;
		const notice = `GitHub could not be told how the run ended: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.r)(error)}. Its claim of the plan may be left: \`remediate resume\` of run ${results.run} lets go of it.`;
		return {
			results: {
				...results,
				notices: [...results.notices, notice]
			},
			isTold: false
		};
	}
}
async function keep({ repository, issue }, marker, text) {
	if (issue === void 0) return;
	await (0,_comments_js__WEBPACK_IMPORTED_MODULE_15__.t)({
		...repository,
		issue
	}, {
		marker,
		body: `${marker}\n${text}`,
		mayCreate: true
	});
}
function isSettled({ outcome, finding }) {
	return outcome === "nothing-to-do" || outcome === "done" && finding === "fixed";
}
// run/remediation/approved-run.js
/** A workflow run that applies what was approved: refused plainly, claimed once, told where it was approved. */
/** Throws ConfigError, AccessError and Octokit's errors. */
async function remediateApproved(asked) {
	const { request, run } = asked;
	const planning = await startPlanning(request, "changes");
	const { label } = planning.settings.approval;
	if (run.event.kind === "labeled" && run.event.label.toLowerCase() !== label.toLowerCase()) return {
		kind: "nothing",
		message: `The label ${run.event.label} approves nothing; ${label} does.`
	};
	try {
		return await applyIfApproved(asked, planning);
	} finally {
		await planning.live.done();
	}
}
async function applyIfApproved(asked, planning) {
	const { repository } = asked;
	const judged = await approvalAsked(asked, planning);
	const { approval, digest, issue } = await judgeApproval(judged);
	if (!approval.approved) return refused$1(repository, issue, approval.refusals);
	if (digest === void 0) throw new Error("something was approved, and nobody knows what");
	if (await claimPlan(repository, digest, claimMessage(asked)) === "taken") {
		const claim = await readClaim(repository, digest);
		return refused$1(repository, issue, [`The plan is being applied already, or its run has not ended: ${claim === void 0 ? "another run" : claim.message.split("\n")[0]}.`]);
	}
	return applyClaimed({
		...asked,
		judged,
		digest,
		issue
	}, planning);
}
/** The claim is let go of where nothing was begun that has not ended. */
async function applyClaimed(claimed, planning) {
	const { repository, digest, issue } = claimed;
	let isUnfinished = false;
	try {
		const end = await applyKept(claimed, planning, () => {
			isUnfinished = true;
		});
		if ("results" in end) return {
			kind: "applied",
			...await judgedAndTold(end, claimed)
		};
		await releaseClaim(repository, digest);
		return await refused$1(repository, issue, [end.refusal]);
	} catch (error) {
		if (!isUnfinished) await releaseClaim(repository, digest);
		throw error;
	}
}
/** `begins` is called where something may have been sent from then on, whatever ends the run; what is wrong before refuses. */
async function applyKept(claimed, planning, begins) {
	const { repository, digest, folder } = claimed;
	const { branch } = planning.settings.journal;
	let hasBegun = false;
	try {
		confirmRoles(planning);
		const stored = await keptPlan({
			...repository,
			branch
		}, digest);
		if (stored === void 0) return { refusal: `The plan is not on the branch ${branch} any more: plan again.` };
		return await applyApproved({
			planning,
			stored,
			journal: {
				keeper: branchKeeper(repository, branch),
				folder
			},
			run: runIdentity(senderOf(claimed), workflowRun(claimed)),
			isRefused: async () => {
				const refusal = await refusalNow(claimed.judged);
				hasBegun = refusal === void 0;
				if (hasBegun) begins();
				return refusal;
			}
		});
	} catch (error) {
		if (hasBegun || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.n || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.t)) throw error;
		return { refusal: error.message };
	}
}
/** What was changed is told also where it cannot be judged. */
async function judgedAndTold({ results, isUnfinished }, claimed) {
	const { repository, digest } = claimed;
	const tell = async (told) => {
		await tellResults(claimed, told, results.run);
		if (!isUnfinished) await releaseClaim(repository, digest);
	};
	try {
		const judged = await judgeResults(results, claimed.request);
		return {
			...judged,
			...await orNotice(judged.results, async () => tell(judged.results))
		};
	} catch (error) {
		await tell(results);
		throw error;
	}
}
/** The audits' own logins only read; whoever changes has a role of its own. */
function confirmRoles({ config, audits, settings }) {
	const missing = [...new Set(audits.flatMap((audit) => config.audits.get(audit)?.clouds ?? []))].filter((key) => config.plugins.get(key)?.plugin === "aws" && !settings.roles[key]?.role);
	if (missing.length === 0) return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-config", {
		message: `remediation.roles names no role that changes ${missing.join(", ")}`,
		hint: "`posturegate remediate permissions` prints its policies"
	});
}
/** Between the approval and the first change lie minutes in which it may have been taken back. */
async function refusalNow(judged) {
	const { approval } = await judgeApproval({
		...judged,
		now: /* @__PURE__ */ new Date()
	});
	return approval.approved ? void 0 : approval.refusals.join(" ");
}
/** What the approval of a run is judged by. Throws AccessError `lost-login` where GitHub gives no identity token. */
async function approvalAsked({ request, repository, run, digest, publishesDetails }, { settings, config }) {
	const { environment, secrets, job } = request;
	const branch = {
		...repository,
		branch: settings.journal.branch
	};
	return {
		repository,
		run,
		event: job?.event ?? "",
		environment: await jobEnvironment((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.d)(environment, secrets, config.limits)),
		digest,
		keptPlan: async (one) => keptPlan(branch, one).catch((error) => {
			if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.n) return void 0;
			throw error;
		}),
		publishesDetails,
		settings,
		now: /* @__PURE__ */ new Date()
	};
}
async function refused$1(repository, issue, refusals) {
	await tellRefusals({
		repository,
		issue
	}, refusals);
	return {
		kind: "refused",
		refusals
	};
}
function claimMessage(asked) {
	const { repository } = asked;
	return `run ${workflowRun(asked)} of ${repository.owner}/${repository.repository}`;
}
/** Id of the workflow run, with its attempt. */
function workflowRun({ request, run }) {
	return `${request.environment["GITHUB_RUN_ID"] ?? "0"}-${run.attempt}`;
}
function senderOf({ run }) {
	return "sender" in run.event ? run.event.sender.login : "nobody";
}
// report/plan-json.js
/**
* The plan with sorted keys, indented, trailing newline: the same plan gives the same bytes. Values are exactly those that
* the digests are made of, so a lone surrogate stays one, as JSON's own escape.
*/
function planJson(plan) {
	return `${JSON.stringify(plan, sortKeys, 2).replaceAll("##[", String.raw`#\u0023[`)}\n`;
}
function sortKeys(_, value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_25__.n)(a, b)));
}
// run/remediation/plan-files.js
/** Writes the files that planning leaves: plan.json and plan.md. */
/** GitHub shows a job summary of so many bytes. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const summaryBytes = 1e6;
/** Each appears whole or not at all. `issues` are the numbers of those that were opened, by the digest of their part. */
async function writePlanFiles(plan, { overrides, publish }, settings, issues = /* @__PURE__ */ new Map()) {
	const { outputDirectory } = overrides;
	const { label } = settings.approval;
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.mkdir)(outputDirectory, { recursive: true });
	await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(outputDirectory, "plan.json"), planJson(plan));
	await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(outputDirectory, "plan.md"), planMarkdown(plan, {
		detail: publish,
		label,
		maxBytes: summaryBytes,
		issues
	}));
}
async function writeWhole(path, text) {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.writeFile)(`${path}.tmp`, text);
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_21__.rename)(`${path}.tmp`, path);
}
// run/remediation/plan-issues.js
/**
* The numbers of the issues by the digests of their parts. A part that has not changed keeps its issue, so that nobody has to
* read it again. Throws Octokit's errors.
*/
async function openPlanIssues(asked) {
	const { plan, repository, settings } = asked;
	const open = (await planIssues(repository, await (0,_comments_js__WEBPACK_IMPORTED_MODULE_15__.n)(repository.client), "open")).flatMap((issue) => {
		const mark = parsePlanMark(issue.body);
		return mark === void 0 ? [] : [{
			issue,
			mark
		}];
	});
	const numbers = /* @__PURE__ */ new Map();
	for (const part of plan.parts) {
		const same = open.find(({ issue, mark }) => mark.digest === part.digest && isWrittenAs(issue, part, settings));
		numbers.set(part.digest, same?.issue.number ?? (await openPart(part, asked)).number);
	}
	for (const { issue, mark } of open) {
		const reason = await reasonToClose(issue.number, mark, asked, numbers);
		if (reason !== void 0) await supersedePlanIssue(repository, issue.number, reason);
	}
	return numbers;
}
/** The plan itself goes first: an issue whose plan is nowhere could not be applied. */
async function openPart(part, { plan, audits, settings, repository }) {
	const stored = storedPlanText({
		schemaVersion: 1,
		plannedAt: plan.plannedAt,
		audits,
		part
	});
	const short = part.digest.slice(0, 12);
	const files = /* @__PURE__ */ new Map([[storedPlanPath(part.digest), stored]]);
	await (0,_state_branch2_js__WEBPACK_IMPORTED_MODULE_17__.n)({
		...repository,
		branch: settings.journal.branch
	}, `Plan ${short}`, files);
	return openPlanIssue(repository, planIssueText(part, settings), settings.approval.label);
}
async function reasonToClose(number, mark, asked, numbers) {
	const { plan, report } = asked;
	const isRead = [...report.scopes.values()].some(({ account }) => account === mark.account);
	if (numbers.get(mark.digest) === number || !isRead) return void 0;
	const next = plan.parts.find(({ account, risk }) => account === mark.account && risk === mark.risk);
	if (next === void 0) return await isUnseen(mark, asked) ? void 0 : "Superseded: nothing of this plan is left to do, or nothing of it may be done any more.";
	return `Superseded: the cloud or the config has changed since. The plan now is #${numbers.get(next.digest) ?? ""}.`;
}
/** Whether something that the plan was made for could not be seen this time: then nobody knows that nothing is left to do. */
async function isUnseen({ digest }, { plan, report, settings, repository }) {
	const kept = await keptPlan({
		...repository,
		branch: settings.journal.branch
	}, digest).catch((error) => {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.n) return void 0;
		throw error;
	});
	const unread = plan.entries.filter(({ status }) => status === "unknown");
	return (kept?.part.entries ?? []).some((entry) => findingNow(entry, report) === "unknown" || unread.some(({ finding }) => isAbout(finding, entry)));
}
// run/remediation/recovered-run.js
/** A workflow run that goes on with one that was lost, or takes one back: told on the plan's issue, and its claim let go of. */
/** Throws ConfigError, AccessError and Octokit's errors. */
async function recoverRun(asked) {
	const planning = await startPlanning(asked.request, "changes");
	try {
		const approval = await judgeStart(await approvalAsked({
			...asked,
			digest: ""
		}, planning));
		if (!approval.approved) return {
			kind: "refused",
			refusals: approval.refusals
		};
		return await recovered(asked, planning);
	} finally {
		await planning.live.done();
	}
}
async function recovered(asked, planning) {
	const { request, repository, folder, named, action } = asked;
	const { branch } = planning.settings.journal;
	const end = await (action === "undo" ? undoRecorded : resumeRecorded)({
		planning,
		journal: {
			keeper: branchKeeper(repository, branch),
			folder
		},
		journals: await keptJournals({
			...repository,
			branch
		}),
		named,
		by: "sender" in asked.run.event ? asked.run.event.sender.login : "nobody",
		confirmPlanned: async (digest) => void await issueOfPlan(digest, repository)
	});
	const issue = await issueOfPlan(end.plan, repository);
	const judged = action === "undo" ? {
		...end,
		report: void 0
	} : await judgeResults(end.results, request);
	const run = action === "undo" ? workflowRun(asked) : end.results.run;
	const told = await orNotice(judged.results, async () => {
		await tellResults({
			repository,
			issue
		}, judged.results, run);
		if (end.hasRunEnded) await releaseClaim(repository, end.plan);
	});
	return {
		kind: "recovered",
		report: judged.report,
		...told
	};
}
/**
* Whoever may push can write a journal, and a plan with it; only this action opens issues in its name. Throws ConfigError where
* none that it wrote, and nobody edited, is that of the plan.
*/
async function issueOfPlan(digest, repository) {
	const issues = await planIssues(repository, await (0,_comments_js__WEBPACK_IMPORTED_MODULE_15__.n)(repository.client), "all");
	for (const { number } of issues.filter(({ body }) => parsePlanMark(body)?.digest === digest)) if (!(await issueChanges(repository, number)).isEdited) return number;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-snapshot", {
		message: `the journal is of the plan ${digest.slice(0, 12)}, which stands in no issue as this action wrote it`,
		hint: "whoever has checked what the journal says can use it from the command line"
	});
}
// run/remediation/results-exit.js
/** What a process that applied, resumed or undid exits with. */
/** 0 where everything is as it was meant to be; 1 where something failed, drifted or was refused; 3 where it could not be judged. */
function remediationExit(results) {
	const counts = resultCounts(results);
	if (counts.failed + counts.drifted + counts.refused + counts["still-failing"] > 0) return 1;
	return counts.changed > 0 ? 3 : 0;
}
// commands/workflow-remediation.js
/** The action's remediation: plans become issues; what was approved on one is applied, told there, and can be undone. */
/** Runs one of the commands; resolves to the exit code. Throws ConfigError and AccessError. */
async function remediationAction(command, job) {
	try {
		return await runCommand(command, job);
	} catch (error) {
		const { owner, repository } = job.around.job ?? {
			owner: "",
			repository: ""
		};
		const where = {
			repository: `${owner}/${repository}`,
			permission: "contents: write, issues: write"
		};
		throw (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.r)(error, where) ?? error;
	}
}
async function runCommand(command, job) {
	const { repository, around, branch } = await onDefaultBranch(job);
	const request = await job.request(around);
	if (command === "remediate") return apply(request, repository, job);
	if (command === "remediate resume") return recover({
		action: "apply",
		named: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.D)("run")
	}, request, repository, job);
	if (command === "remediate undo") return recover({
		action: "undo",
		named: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.D)("entry")
	}, request, repository, job);
	confirmMayPlan(job, branch, request);
	return plan(request, repository, job);
}
/**
* Whoever may push to a branch may write any config there, and start its workflow: what is planned and applied follows the
* default branch's own, read through the API.
*/
async function onDefaultBranch({ around }) {
	const { job, bounds } = around;
	const temporary = bounds.allowed?.[1];
	if (job?.token === void 0 || temporary === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-environment", {
		message: "remediation works through GitHub's API, and there is no token or no RUNNER_TEMP",
		hint: "give the input `github-token`, with `contents: write` and `issues: write`"
	});
	const { owner, repository: name, token } = job;
	const repository = {
		client: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__.t)(token),
		owner,
		repository: name
	};
	const branch = await defaultBranch(repository);
	const { client } = repository;
	const files = await (0,_base_commit2_js__WEBPACK_IMPORTED_MODULE_2__.t)({
		client,
		owner,
		repository: name,
		commit: branch.commit,
		temporary
	});
	return {
		repository,
		around: {
			...around,
			files
		},
		branch
	};
}
/** What the other commands refuse, whoever asks, plans do not come from either. */
function confirmMayPlan({ around: { job, event } }, branch, request) {
	if (job?.ref !== branch.ref || event?.baseCommit !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-environment", {
		message: `plans are made on the default branch ${branch.name} only, and this is ${event?.name} on ${job?.ref ?? "no ref"}`,
		hint: "docs/remediation.md has workflows that work"
	});
	if (request.publish === "counts") throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.n("invalid-environment", {
		message: "everyone can read this repository, and a plan tells what is wrong where",
		hint: "set publish-details: true to allow that, or remediate from a private repository"
	});
}
async function plan(request, repository, { write }) {
	const planning = await startPlanning(request, "reads");
	try {
		const { plan: planned, report, isEstablished } = await planRemediation(planning, {
			wants: () => true,
			isLive: false
		});
		const { settings, audits } = planning;
		const issues = planned.state === "live" ? await openPlanIssues({
			plan: planned,
			audits,
			report,
			settings,
			repository
		}) : /* @__PURE__ */ new Map();
		await writePlanFiles(planned, request, settings, issues);
		write(planTerminal(planned, {
			color: false,
			width: 120,
			detail: request.publish,
			label: settings.approval.label
		}));
		for (const [digest, issue] of issues) write(`plan ${digest.slice(0, 12)} awaits approval in issue #${issue}\n`);
		(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.O)("plan-json", (0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(request.overrides.outputDirectory, "plan.json"));
		(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.O)("planned", planned.parts.reduce((count, { entries }) => count + entries.length, 0));
		(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.O)("plan-issues", [...issues.values()].join(","));
		return isEstablished ? 0 : 3;
	} finally {
		await planning.live.done();
	}
}
async function apply(request, repository, job) {
	const end = await remediateApproved({
		request,
		repository,
		run: eventOfRun(job),
		digest: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.D)("digest"),
		publishesDetails: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.D)("publish-details") === "true",
		folder: journalFolder(request)
	});
	if (end.kind === "nothing") {
		job.write(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.r)(end.message)}\n`);
		return 0;
	}
	if (end.kind === "refused") return refused(end.refusals, job);
	return told(end, request, job);
}
function eventOfRun({ environment }) {
	return approvalRun(environment, JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_19__.readFileSync)(environment["GITHUB_EVENT_PATH"] ?? "", "utf8")));
}
function refused(refusals, { write }) {
	write([
		"Nothing was changed:",
		...refusals.map((refusal) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_33__.r)(refusal)}`),
		""
	].join("\n"));
	return 1;
}
/** What could not be told where it was approved is not green. */
function told({ results, report, isTold }, request, job) {
	if (report !== void 0) job.tellReport(report, request);
	job.write(resultsTerminal(results, {
		color: false,
		width: 120,
		detail: request.publish
	}));
	for (const [name, count] of Object.entries(resultCounts(results))) (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.O)(`entries-${name}`, count);
	(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.O)("run", results.run);
	return remediationExit(results) || (isTold ? 0 : 3);
}
async function recover(what, request, repository, job) {
	const end = await recoverRun({
		request,
		repository,
		run: eventOfRun(job),
		publishesDetails: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.D)("publish-details") === "true",
		folder: journalFolder(request),
		action: what.action,
		named: what.named === "" ? void 0 : what.named
	});
	return end.kind === "refused" ? refused(end.refusals, job) : told(end, request, job);
}
function journalFolder({ overrides }) {
	return (0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(overrides.outputDirectory, "journal");
}



/***/ }),

/***/ 1339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ImpossibleCall)
/* harmony export */ });
// model/write.js
/** A call that the provider would refuse in the state that was planned for: a bug of the bot, or drift. */
var ImpossibleCall = class extends Error {
	name = "ImpossibleCall";
};



/***/ })

};
