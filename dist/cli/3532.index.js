export const id = 3532;
export const ids = [3532];
export const modules = {

/***/ 3532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _params10_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5417);

// clouds/mockcloud/plugin.js
const scope = {
	id: "mock",
	cloud: "mock",
	account: "mock",
	region: "mock"
};
var plugin_default = {
	..._params10_js__WEBPACK_IMPORTED_MODULE_0__.t,
	create: (params, context) => ({ read: async function* () {
		const resources = Array.from({ length: params.recordCount }, (_, number) => record(number, params, context.now));
		yield {
			scope,
			stage: "stream",
			resources,
			ledger: []
		};
	} })
};
function record(number, { recordTypes }, now) {
	const type = recordTypes[number % recordTypes.length] ?? "mock";
	return {
		type: `mock.${type}`,
		raw: { data: number },
		collectedAt: now.toISOString(),
		ext: { record_type: type },
		com: {
			id: `mock:${number}`,
			name: `${type} ${number}`,
			type: "mock"
		}
	};
}



/***/ })

};
