export const id = 7603;
export const ids = [7603];
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

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLive: () => (/* binding */ openLive)
/* harmony export */ });
/* harmony import */ var _open_aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(930);

// clouds/aws/live/open-live.js
const openLive = (params, login, context) => {
	const cloud = params;
	return (0,_open_aws_js__WEBPACK_IMPORTED_MODULE_0__.t)(login === void 0 ? cloud : {
		...withoutLogin(cloud),
		...login
	}, context);
};
/** A role of the login that reads must not be used where the one that changes has none. */
function withoutLogin(params) {
	const { role: _role, accountRole: _accountRole, externalId: _externalId, ...others } = params;
	return others;
}



/***/ })

};
