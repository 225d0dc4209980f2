export const id = 3318;
export const ids = [3318];
export const modules = {

/***/ 937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repositoryVisibility: () => (/* reexport safe */ _visibility2_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _visibility2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8398);



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



/***/ })

};
