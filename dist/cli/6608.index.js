export const id = 6608;
export const ids = [6608];
export const modules = {

/***/ 6608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   approvals: () => (/* binding */ approvals),
/* harmony export */   codeOwners: () => (/* binding */ codeOwners)
/* harmony export */ });
// github/approvals.js
/** Where GitHub looks for it, the first that is there. Source: "About code owners", GitHub Docs. */
const places = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/**
* Why an exemption file counts as not approved, one sentence; undefined if one of its owners approved the newest commit.
* Throws Octokit's errors.
*/
function approvals(pull) {
	let approvers;
	return async (file) => {
		const owners = await ownersOf(file, pull.base);
		if (owners.length === 0) return `approvedBy: CODEOWNERS names no owner of ${file}`;
		const approved = await (approvers ??= approversOf(pull));
		if (owners.some((owner) => approved.has(owner.toLowerCase()))) return void 0;
		return `approvedBy: none of ${owners.join(", ")} has approved the newest commit`;
	};
}
async function ownersOf(file, base) {
	for (const place of places) {
		const text = await base.read(place);
		if (text !== void 0) return codeOwners(text, file);
	}
	return [];
}
/** The owners of a file: those of the last line whose pattern matches it. */
function codeOwners(text, file) {
	return text.split("\n").map((line) => line.replace(/(^|\s)#.*$/, "").trim().split(/\s+/)).findLast(([pattern = ""]) => pattern !== "" && patternOf(pattern).test(file))?.slice(1) ?? [];
}
/** Almost as in .gitignore: `*` within a folder, `**` through folders, a leading `/` for the root, a trailing one for a folder. */
function patternOf(pattern) {
	const end = pattern.endsWith("/*") ? "$" : "(?:/.*)?$";
	const isRooted = pattern.replace(/\/$/, "").includes("/");
	const body = pattern.replace(/^\//, "").replace(/\/$/, "/**").split("**").map((part) => part.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", "[^/]*").replaceAll("?", "[^/]")).join(".*");
	return new RegExp(`^${isRooted ? "" : "(?:.*/)?"}${body}${end}`);
}
const query = `query ($owner: String!, $repository: String!, $number: Int!) {
  repository(owner: $owner, name: $repository) {
    pullRequest(number: $number) {
      latestOpinionatedReviews(first: 100, writersOnly: true) {
        nodes { state author { login } commit { oid } onBehalfOf(first: 20) { nodes { combinedSlug } } }
      }
    }
  }
}`;
/** GraphQL knows on behalf of which teams somebody reviewed, which REST does not. Source: `PullRequestReview.onBehalfOf`. */
async function approversOf({ client, owner, repository, number, headCommit }) {
	const names = (await client.graphql(query, {
		owner,
		repository,
		number
	})).repository.pullRequest.latestOpinionatedReviews.nodes.filter(({ state, commit }) => state === "APPROVED" && commit?.oid === headCommit).flatMap(({ author, onBehalfOf }) => [...author === null ? [] : [`@${author.login}`], ...onBehalfOf.nodes.map(({ combinedSlug }) => `@${combinedSlug}`)]);
	return new Set(names.map((name) => name.toLowerCase()));
}



/***/ })

};
