export const id = 117;
export const ids = [117];
export const modules = {

/***/ 117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLive: () => (/* binding */ openLive)
/* harmony export */ });
/* harmony import */ var _open_aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2374);

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
