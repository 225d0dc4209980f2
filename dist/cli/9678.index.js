export const id = 9678;
export const ids = [9678];
export const modules = {

/***/ 9678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openAws: () => (/* reexport safe */ _open_aws_js__WEBPACK_IMPORTED_MODULE_0__.t)
/* harmony export */ });
/* harmony import */ var _open_aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2374);



/***/ })

};
