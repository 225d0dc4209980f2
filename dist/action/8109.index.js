export const id = 8109;
export const ids = [8109];
export const modules = {

/***/ 8109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Headers: () => (/* reexport safe */ _lib_js__WEBPACK_IMPORTED_MODULE_0__.t),
/* harmony export */   HttpClient: () => (/* reexport safe */ _lib_js__WEBPACK_IMPORTED_MODULE_0__.n),
/* harmony export */   HttpClientError: () => (/* reexport safe */ _lib_js__WEBPACK_IMPORTED_MODULE_0__.r),
/* harmony export */   HttpClientResponse: () => (/* reexport safe */ _lib_js__WEBPACK_IMPORTED_MODULE_0__.i),
/* harmony export */   HttpCodes: () => (/* reexport safe */ _lib_js__WEBPACK_IMPORTED_MODULE_0__.a),
/* harmony export */   MediaTypes: () => (/* reexport safe */ _lib_js__WEBPACK_IMPORTED_MODULE_0__.o),
/* harmony export */   getProxyUrl: () => (/* reexport safe */ _lib_js__WEBPACK_IMPORTED_MODULE_0__.s),
/* harmony export */   isHttps: () => (/* reexport safe */ _lib_js__WEBPACK_IMPORTED_MODULE_0__.c)
/* harmony export */ });
/* harmony import */ var _lib_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3867);



/***/ })

};
