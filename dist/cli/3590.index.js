export const id = 3590;
export const ids = [3590];
export const modules = {

/***/ 3590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ plugin_default)
/* harmony export */ });
/* harmony import */ var _disk_encryption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var _params12_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9543);


// events/azvmdatadiskencryptionevent/plugin.js
var plugin_default = {
	..._params12_js__WEBPACK_IMPORTED_MODULE_1__.t,
	create: (params) => (0,_disk_encryption_js__WEBPACK_IMPORTED_MODULE_0__.t)({
		params,
		rule: {
			id: "vm_data_disk_encryption_event",
			title: "Virtual machine's data disks are encrypted in an accepted way",
			description: `A data disk has none of these kinds of encryption: ${params.accept.join(", ")}.`
		},
		what: "data disk",
		isMeant: ({ isOsDisk }) => !isOsDisk,
		none: "skip"
	})
};



/***/ })

};
