export const id = 5080;
export const ids = [5080];
export const modules = {

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2448);
/* harmony import */ var _params7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6647);


// clouds/azure/plugin.js
var plugin_default = {
	..._params7_js__WEBPACK_IMPORTED_MODULE_1__.t,
	create: (params, context) => (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__.i)("azure", {
		params,
		context,
		collect: _policy_js__WEBPACK_IMPORTED_MODULE_0__.a
	}),
	permissions: _policy_js__WEBPACK_IMPORTED_MODULE_0__.t
};



/***/ })

};
