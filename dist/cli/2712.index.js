export const id = 2712;
export const ids = [2712];
export const modules = {

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8413);

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



/***/ })

};
