export const id = 4976;
export const ids = [4976];
export const modules = {

/***/ 4976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2448);
/* harmony import */ var _params3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1063);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);



// alerts/jobsummary/plugin.js
/** The `jobsummary` alert: the page of the workflow run. */
var plugin_default = {
	..._params3_js__WEBPACK_IMPORTED_MODULE_1__.t,
	create: (_params, { publish }) => ({
		write: async () => void 0,
		done: async (report) => {
			const file = process.env["GITHUB_STEP_SUMMARY"];
			if (report === void 0 || file === void 0 || file === "") return;
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.appendFile)(file, (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__.r)(report, { detail: publish }));
		}
	})
};



/***/ })

};
