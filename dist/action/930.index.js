export const id = 930;
export const ids = [930];
export const modules = {

/***/ 930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openAws)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9465);
/* harmony import */ var _answer_id_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7368);
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5961);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9617);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5946);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4083);
/* harmony import */ var _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5027);
/* harmony import */ var _timed_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1284);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9157);
/* harmony import */ var _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7458);
/* harmony import */ var _read_listing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9159);
/* harmony import */ var _live_scope_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3565);
/* harmony import */ var _at_once_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7173);













// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/AssociateAddressCommand.js
var AssociateAddressCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "AssociateAddress", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.w) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/AssociateIamInstanceProfileCommand.js
var AssociateIamInstanceProfileCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "AssociateIamInstanceProfile", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.T) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/AttachInternetGatewayCommand.js
var AttachInternetGatewayCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "AttachInternetGateway", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.E) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/AuthorizeSecurityGroupEgressCommand.js
var AuthorizeSecurityGroupEgressCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "AuthorizeSecurityGroupEgress", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.D) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/AuthorizeSecurityGroupIngressCommand.js
var AuthorizeSecurityGroupIngressCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "AuthorizeSecurityGroupIngress", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.O) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateFlowLogsCommand.js
var CreateFlowLogsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "CreateFlowLogs", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.k) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateNetworkAclEntryCommand.js
var CreateNetworkAclEntryCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "CreateNetworkAclEntry", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.A) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateSecurityGroupCommand.js
var CreateSecurityGroupCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "CreateSecurityGroup", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.j) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateSnapshotCommand.js
var CreateSnapshotCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "CreateSnapshot", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.M) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/CreateTagsCommand.js
var CreateTagsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "CreateTags", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.N) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteFlowLogsCommand.js
var DeleteFlowLogsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DeleteFlowLogs", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.P) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteInternetGatewayCommand.js
var DeleteInternetGatewayCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DeleteInternetGateway", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.F) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteKeyPairCommand.js
var DeleteKeyPairCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DeleteKeyPair", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.I) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteNetworkAclCommand.js
var DeleteNetworkAclCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DeleteNetworkAcl", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.L) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteNetworkAclEntryCommand.js
var DeleteNetworkAclEntryCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DeleteNetworkAclEntry", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.R) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteSecurityGroupCommand.js
var DeleteSecurityGroupCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DeleteSecurityGroup", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.z) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteSnapshotCommand.js
var DeleteSnapshotCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DeleteSnapshot", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.B) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DeleteTagsCommand.js
var DeleteTagsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DeleteTags", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.V) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeIamInstanceProfileAssociationsCommand.js
var DescribeIamInstanceProfileAssociationsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeIamInstanceProfileAssociations", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.U) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImageAttributeCommand.js
var DescribeImageAttributeCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeImageAttribute", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.W) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeKeyPairsCommand.js
var DescribeKeyPairsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeKeyPairs", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.K) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotAttributeCommand.js
var DescribeSnapshotAttributeCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DescribeSnapshotAttribute", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.X) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DetachInternetGatewayCommand.js
var DetachInternetGatewayCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DetachInternetGateway", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.rt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DisableEbsEncryptionByDefaultCommand.js
var DisableEbsEncryptionByDefaultCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DisableEbsEncryptionByDefault", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.it) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DisableImageBlockPublicAccessCommand.js
var DisableImageBlockPublicAccessCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DisableImageBlockPublicAccess", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.at) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DisableSnapshotBlockPublicAccessCommand.js
var DisableSnapshotBlockPublicAccessCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DisableSnapshotBlockPublicAccess", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.ot) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DisassociateAddressCommand.js
var DisassociateAddressCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DisassociateAddress", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.st) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DisassociateIamInstanceProfileCommand.js
var DisassociateIamInstanceProfileCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "DisassociateIamInstanceProfile", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.ct) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableEbsEncryptionByDefaultCommand.js
var EnableEbsEncryptionByDefaultCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "EnableEbsEncryptionByDefault", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.lt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableImageBlockPublicAccessCommand.js
var EnableImageBlockPublicAccessCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "EnableImageBlockPublicAccess", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.ut) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/EnableSnapshotBlockPublicAccessCommand.js
var EnableSnapshotBlockPublicAccessCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "EnableSnapshotBlockPublicAccess", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.dt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifyImageAttributeCommand.js
var ModifyImageAttributeCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "ModifyImageAttribute", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.ft) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifyInstanceMetadataDefaultsCommand.js
var ModifyInstanceMetadataDefaultsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "ModifyInstanceMetadataDefaults", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.pt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifyInstanceMetadataOptionsCommand.js
var ModifyInstanceMetadataOptionsCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "ModifyInstanceMetadataOptions", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.mt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifyNetworkInterfaceAttributeCommand.js
var ModifyNetworkInterfaceAttributeCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "ModifyNetworkInterfaceAttribute", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.ht) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/ModifySnapshotAttributeCommand.js
var ModifySnapshotAttributeCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "ModifySnapshotAttribute", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.gt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/ReleaseAddressCommand.js
var ReleaseAddressCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "ReleaseAddress", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__._t) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/ReplaceNetworkAclEntryCommand.js
var ReplaceNetworkAclEntryCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "ReplaceNetworkAclEntry", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.vt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/RevokeSecurityGroupEgressCommand.js
var RevokeSecurityGroupEgressCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "RevokeSecurityGroupEgress", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.yt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/RevokeSecurityGroupIngressCommand.js
var RevokeSecurityGroupIngressCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "RevokeSecurityGroupIngress", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.bt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/StartInstancesCommand.js
var StartInstancesCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "StartInstances", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.xt) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/StopInstancesCommand.js
var StopInstancesCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "StopInstances", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.St) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/TerminateInstancesCommand.js
var TerminateInstancesCommand = class extends (0,_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.S)(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.b, _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.x, "TerminateInstances", _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.Ct) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthSchemeProvider.js
const defaultIAMHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.St)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.xt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "iam",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultIAMHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.xt)(config.authSchemePreference ?? []) });
};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "iam"
	});
};
const commonParams = {
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// ../../../node_modules/@aws-sdk/client-iam/package.json
var version = "3.1169.0";
// ../../../node_modules/@aws-sdk/client-iam/dist-es/endpoint/bdd.js
const v = "ref";
const w = "authSchemes";
const x = "name";
const y = "signingRegion";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "stringEquals";
const f = "booleanEquals";
const g = "getAttr";
const h = { [v]: "Endpoint" };
const i = {
	"fn": g,
	"argv": [{ [v]: d }, "name"]
};
const j = { [v]: d };
const k = { [w]: [{
	[x]: "sigv4",
	[y]: "us-east-1"
}] };
const l = { [w]: [{
	[x]: "sigv4",
	[y]: "cn-north-1"
}] };
const m = { [w]: [{
	[x]: "sigv4",
	[y]: "us-gov-west-1"
}] };
const n = { [w]: [{
	[x]: "sigv4",
	[y]: "us-iso-east-1"
}] };
const o = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isob-east-1"
}] };
const p = { [w]: [{
	[x]: "sigv4",
	[y]: "eu-isoe-west-1"
}] };
const q = { [w]: [{
	[x]: "sigv4",
	[y]: "us-isof-south-1"
}] };
const s = { [w]: [{
	[x]: "sigv4",
	[y]: "eusc-de-east-1"
}] };
const t = { [w]: [{
	[x]: "sigv4",
	[y]: "{PartitionResult#implicitGlobalRegion}"
}] };
const u = [{ [v]: "Region" }];
const _data = {
	conditions: [
		[c, [h]],
		[c, u],
		[
			"aws.partition",
			u,
			d
		],
		[e, [i, "aws"]],
		[e, [i, "aws-cn"]],
		[e, [i, "aws-us-gov"]],
		[e, [i, "aws-iso"]],
		[f, [{ [v]: "UseFIPS" }, b]],
		[f, [{ [v]: "UseDualStack" }, b]],
		[e, [i, "aws-iso-b"]],
		[e, [i, "aws-iso-e"]],
		[e, [i, "aws-iso-f"]],
		[e, [i, "aws-eusc"]],
		[f, [{
			fn: g,
			argv: [j, "supportsDualStack"]
		}, b]],
		[f, [{
			fn: g,
			argv: [j, "supportsFIPS"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, {}],
		["https://iam.amazonaws.com", k],
		["https://iam-fips.amazonaws.com", k],
		["https://iam.global.api.aws", k],
		["https://iam-fips.global.api.aws", k],
		["https://iam.global.api.amazonwebservices.com.cn", l],
		["https://iam-fips.api.amazonwebservices.com.cn", l],
		["https://iam.cn-north-1.amazonaws.com.cn", l],
		["https://iam-fips.amazonaws.com.cn", l],
		["https://iam.us-gov.api.aws", m],
		["https://iam.us-gov.amazonaws.com", m],
		["https://iam.us-iso-east-1.c2s.ic.gov", n],
		["https://iam-fips.us-iso-east-1.c2s.ic.gov", n],
		["https://iam.api.aws.ic.gov", n],
		["https://iam-fips.api.aws.ic.gov", n],
		["https://iam.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam-fips.us-isob-east-1.sc2s.sgov.gov", o],
		["https://iam.api.aws.scloud", o],
		["https://iam-fips.api.aws.scloud", o],
		["https://iam.eu-isoe-west-1.cloud.adc-e.uk", p],
		["https://iam-fips.cloud.adc-e.uk", p],
		["https://iam.api.cloud-aws.adc-e.uk", p],
		["https://iam-fips.api.cloud-aws.adc-e.uk", p],
		["https://iam.us-isof-south-1.csp.hci.ic.gov", q],
		["https://iam-fips.csp.hci.ic.gov", q],
		["https://iam.api.aws.hci.ic.gov", q],
		["https://iam-fips.api.aws.hci.ic.gov", q],
		["https://iam.eusc-de-east-1.amazonaws.eu", s],
		["https://iam-fips.amazonaws.eu", s],
		["https://iam.global.api.amazonwebservices.eu", s],
		["https://iam-fips.api.amazonwebservices.eu", s],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://iam-fips.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dualStackDnsSuffix}", t],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://iam.{PartitionResult#implicitGlobalRegion}.{PartitionResult#dnsSuffix}", t],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	42,
	3,
	1,
	4,
	100000041,
	2,
	5,
	100000041,
	3,
	39,
	6,
	4,
	36,
	7,
	5,
	35,
	8,
	6,
	32,
	9,
	7,
	20,
	10,
	8,
	15,
	11,
	9,
	100000018,
	12,
	10,
	100000022,
	13,
	11,
	100000026,
	14,
	12,
	100000030,
	100000040,
	9,
	100000020,
	16,
	10,
	100000024,
	17,
	11,
	100000028,
	18,
	12,
	100000032,
	19,
	13,
	100000038,
	100000039,
	8,
	26,
	21,
	9,
	100000019,
	22,
	10,
	100000023,
	23,
	11,
	100000027,
	24,
	12,
	100000031,
	25,
	14,
	100000036,
	100000037,
	9,
	100000021,
	27,
	10,
	100000025,
	28,
	11,
	100000029,
	29,
	12,
	100000033,
	30,
	13,
	31,
	100000035,
	14,
	100000034,
	100000035,
	7,
	34,
	33,
	8,
	100000016,
	100000014,
	8,
	100000017,
	100000015,
	8,
	100000012,
	100000013,
	7,
	38,
	37,
	8,
	100000008,
	100000010,
	8,
	100000009,
	100000011,
	7,
	41,
	40,
	8,
	100000006,
	100000004,
	8,
	100000007,
	100000005,
	7,
	100000001,
	43,
	8,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Z.from(nodes, root, _data.conditions, _data.results);
// ../../../node_modules/@aws-sdk/client-iam/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.X({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.J)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Y.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.d;
// ../../../node_modules/@aws-sdk/client-iam/dist-es/models/IAMServiceException.js
var IAMServiceException = class IAMServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.lt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.iam#IAMServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, IAMServiceException.prototype);
	}
};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/models/errors.js
var ConcurrentModificationException = class ConcurrentModificationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ConcurrentModificationException";
	name = "ConcurrentModificationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConcurrentModificationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConcurrentModificationException.prototype);
	}
};
var NoSuchEntityException = class NoSuchEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NoSuchEntityException";
	name = "NoSuchEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NoSuchEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NoSuchEntityException.prototype);
	}
};
var ServiceFailureException = class ServiceFailureException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceFailureException";
	name = "ServiceFailureException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "ServiceFailureException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, ServiceFailureException.prototype);
	}
};
var AccountNotManagementOrDelegatedAdministratorException = class AccountNotManagementOrDelegatedAdministratorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#AccountNotManagementOrDelegatedAdministratorException";
	name = "AccountNotManagementOrDelegatedAdministratorException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "AccountNotManagementOrDelegatedAdministratorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccountNotManagementOrDelegatedAdministratorException.prototype);
		this.Message = opts.Message;
	}
};
var EntityAlreadyExistsException = class EntityAlreadyExistsException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityAlreadyExistsException";
	name = "EntityAlreadyExistsException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityAlreadyExistsException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EntityAlreadyExistsException.prototype);
	}
};
var InvalidInputException = class InvalidInputException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidInputException";
	name = "InvalidInputException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidInputException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidInputException.prototype);
	}
};
var LimitExceededException = class LimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#LimitExceededException";
	name = "LimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "LimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, LimitExceededException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var NameConflictException = class NameConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#NameConflictException";
	name = "NameConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "NameConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, NameConflictException.prototype);
	}
};
var RoleModifiedException = class RoleModifiedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleModifiedException";
	name = "RoleModifiedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleModifiedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleModifiedException.prototype);
	}
};
var RoleTemplateDisabledException = class RoleTemplateDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#RoleTemplateDisabledException";
	name = "RoleTemplateDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RoleTemplateDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RoleTemplateDisabledException.prototype);
	}
};
var UnmodifiableEntityException = class UnmodifiableEntityException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnmodifiableEntityException";
	name = "UnmodifiableEntityException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnmodifiableEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnmodifiableEntityException.prototype);
	}
};
var PolicyNotAttachableException = class PolicyNotAttachableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyNotAttachableException";
	name = "PolicyNotAttachableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PolicyNotAttachableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PolicyNotAttachableException.prototype);
	}
};
var EntityTemporarilyUnmodifiableException = class EntityTemporarilyUnmodifiableException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#EntityTemporarilyUnmodifiableException";
	name = "EntityTemporarilyUnmodifiableException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "EntityTemporarilyUnmodifiableException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, EntityTemporarilyUnmodifiableException.prototype);
	}
};
var InvalidUserTypeException = class InvalidUserTypeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidUserTypeException";
	name = "InvalidUserTypeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidUserTypeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidUserTypeException.prototype);
	}
};
var PasswordPolicyViolationException = class PasswordPolicyViolationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PasswordPolicyViolationException";
	name = "PasswordPolicyViolationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PasswordPolicyViolationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PasswordPolicyViolationException.prototype);
	}
};
var OpenIdIdpCommunicationErrorException = class OpenIdIdpCommunicationErrorException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OpenIdIdpCommunicationErrorException";
	name = "OpenIdIdpCommunicationErrorException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OpenIdIdpCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OpenIdIdpCommunicationErrorException.prototype);
	}
};
var ServiceNotSupportedException = class ServiceNotSupportedException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceNotSupportedException";
	name = "ServiceNotSupportedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceNotSupportedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceNotSupportedException.prototype);
	}
};
var DeleteConflictException = class DeleteConflictException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DeleteConflictException";
	name = "DeleteConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DeleteConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DeleteConflictException.prototype);
	}
};
var OrganizationNotFoundException = class OrganizationNotFoundException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotFoundException";
	name = "OrganizationNotFoundException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotFoundException.prototype);
		this.Message = opts.Message;
	}
};
var OrganizationNotInAllFeaturesModeException = class OrganizationNotInAllFeaturesModeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#OrganizationNotInAllFeaturesModeException";
	name = "OrganizationNotInAllFeaturesModeException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "OrganizationNotInAllFeaturesModeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OrganizationNotInAllFeaturesModeException.prototype);
		this.Message = opts.Message;
	}
};
var ServiceAccessNotEnabledException = class ServiceAccessNotEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ServiceAccessNotEnabledException";
	name = "ServiceAccessNotEnabledException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "ServiceAccessNotEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceAccessNotEnabledException.prototype);
		this.Message = opts.Message;
	}
};
var FeatureDisabledException = class FeatureDisabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureDisabledException";
	name = "FeatureDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureDisabledException.prototype);
	}
};
var InvalidAuthenticationCodeException = class InvalidAuthenticationCodeException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidAuthenticationCodeException";
	name = "InvalidAuthenticationCodeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthenticationCodeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthenticationCodeException.prototype);
	}
};
var CallerIsNotManagementAccountException = class CallerIsNotManagementAccountException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CallerIsNotManagementAccountException";
	name = "CallerIsNotManagementAccountException";
	$fault = "client";
	Message;
	constructor(opts) {
		super({
			name: "CallerIsNotManagementAccountException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CallerIsNotManagementAccountException.prototype);
		this.Message = opts.Message;
	}
};
var FeatureEnabledException = class FeatureEnabledException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#FeatureEnabledException";
	name = "FeatureEnabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "FeatureEnabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, FeatureEnabledException.prototype);
	}
};
var ReportGenerationLimitExceededException = class ReportGenerationLimitExceededException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#ReportGenerationLimitExceededException";
	name = "ReportGenerationLimitExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ReportGenerationLimitExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ReportGenerationLimitExceededException.prototype);
	}
};
var CredentialReportExpiredException = class CredentialReportExpiredException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportExpiredException";
	name = "CredentialReportExpiredException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportExpiredException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportExpiredException.prototype);
	}
};
var CredentialReportNotPresentException = class CredentialReportNotPresentException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotPresentException";
	name = "CredentialReportNotPresentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotPresentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportNotPresentException.prototype);
	}
};
var CredentialReportNotReadyException = class CredentialReportNotReadyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#CredentialReportNotReadyException";
	name = "CredentialReportNotReadyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "CredentialReportNotReadyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, CredentialReportNotReadyException.prototype);
	}
};
var UnrecognizedPublicKeyEncodingException = class UnrecognizedPublicKeyEncodingException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#UnrecognizedPublicKeyEncodingException";
	name = "UnrecognizedPublicKeyEncodingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "UnrecognizedPublicKeyEncodingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnrecognizedPublicKeyEncodingException.prototype);
	}
};
var PolicyEvaluationException = class PolicyEvaluationException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#PolicyEvaluationException";
	name = "PolicyEvaluationException";
	$fault = "server";
	constructor(opts) {
		super({
			name: "PolicyEvaluationException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, PolicyEvaluationException.prototype);
	}
};
var KeyPairMismatchException = class KeyPairMismatchException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#KeyPairMismatchException";
	name = "KeyPairMismatchException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KeyPairMismatchException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KeyPairMismatchException.prototype);
	}
};
var MalformedCertificateException = class MalformedCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#MalformedCertificateException";
	name = "MalformedCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedCertificateException.prototype);
	}
};
var DuplicateCertificateException = class DuplicateCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateCertificateException";
	name = "DuplicateCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateCertificateException.prototype);
	}
};
var InvalidCertificateException = class InvalidCertificateException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidCertificateException";
	name = "InvalidCertificateException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidCertificateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidCertificateException.prototype);
	}
};
var DuplicateSSHPublicKeyException = class DuplicateSSHPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#DuplicateSSHPublicKeyException";
	name = "DuplicateSSHPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "DuplicateSSHPublicKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, DuplicateSSHPublicKeyException.prototype);
	}
};
var InvalidPublicKeyException = class InvalidPublicKeyException extends IAMServiceException {
	static shapeId = "com.amazonaws.iam#InvalidPublicKeyException";
	name = "InvalidPublicKeyException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidPublicKeyException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidPublicKeyException.prototype);
	}
};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _ACt = "AttachmentCount";
const _ANMODAE = "AccountNotManagementOrDelegatedAdministratorException";
const _AP = "AttachedPolicy";
const _APB = "AttachedPermissionsBoundary";
const _APt = "AttachedPolicies";
const _ARP = "AttachRolePolicy";
const _ARPD = "AssumeRolePolicyDocument";
const _ARPR = "AttachRolePolicyRequest";
const _ARTIP = "AddRoleToInstanceProfile";
const _ARTIPR = "AddRoleToInstanceProfileRequest";
const _CD = "CreateDate";
const _CINMAE = "CallerIsNotManagementAccountException";
const _CME = "ConcurrentModificationException";
const _CR = "CreateRole";
const _CREE = "CredentialReportExpiredException";
const _CRNPE = "CredentialReportNotPresentException";
const _CRNRE = "CredentialReportNotReadyException";
const _CRR = "CreateRoleRequest";
const _CRRr = "CreateRoleResponse";
const _D = "Description";
const _DCE = "DeleteConflictException";
const _DCEu = "DuplicateCertificateException";
const _DRP = "DeleteRolePolicy";
const _DRPR = "DeleteRolePolicyRequest";
const _DRPRe = "DetachRolePolicyRequest";
const _DRPe = "DetachRolePolicy";
const _DRR = "DeleteRoleRequest";
const _DRel = "DeleteRole";
const _DSSHPKE = "DuplicateSSHPublicKeyException";
const _DVI = "DefaultVersionId";
const _Do = "Document";
const _EAEE = "EntityAlreadyExistsException";
const _ETUE = "EntityTemporarilyUnmodifiableException";
const _FDE = "FeatureDisabledException";
const _FEE = "FeatureEnabledException";
const _GIP = "GetInstanceProfile";
const _GIPR = "GetInstanceProfileRequest";
const _GIPRe = "GetInstanceProfileResponse";
const _GP = "GetPolicy";
const _GPR = "GetPolicyRequest";
const _GPRe = "GetPolicyResponse";
const _GPV = "GetPolicyVersion";
const _GPVR = "GetPolicyVersionRequest";
const _GPVRe = "GetPolicyVersionResponse";
const _GR = "GetRole";
const _GRP = "GetRolePolicy";
const _GRPR = "GetRolePolicyRequest";
const _GRPRe = "GetRolePolicyResponse";
const _GRR = "GetRoleRequest";
const _GRRe = "GetRoleResponse";
const _IA = "IsAttachable";
const _IACE = "InvalidAuthenticationCodeException";
const _ICE = "InvalidCertificateException";
const _IDV = "IsDefaultVersion";
const _IIE = "InvalidInputException";
const _IP = "InstanceProfile";
const _IPI = "InstanceProfileId";
const _IPKE = "InvalidPublicKeyException";
const _IPN = "InstanceProfileName";
const _IPns = "InstanceProfiles";
const _IT = "IsTruncated";
const _IUTE = "InvalidUserTypeException";
const _K = "Key";
const _KPME = "KeyPairMismatchException";
const _LARP = "ListAttachedRolePolicies";
const _LARPR = "ListAttachedRolePoliciesRequest";
const _LARPRi = "ListAttachedRolePoliciesResponse";
const _LEE = "LimitExceededException";
const _LIP = "ListInstanceProfiles";
const _LIPFR = "ListInstanceProfilesForRole";
const _LIPFRR = "ListInstanceProfilesForRoleRequest";
const _LIPFRRi = "ListInstanceProfilesForRoleResponse";
const _LIPR = "ListInstanceProfilesRequest";
const _LIPRi = "ListInstanceProfilesResponse";
const _LPR = "ListPoliciesRequest";
const _LPRi = "ListPoliciesResponse";
const _LPi = "ListPolicies";
const _LR = "ListRoles";
const _LRP = "ListRolePolicies";
const _LRPR = "ListRolePoliciesRequest";
const _LRPRi = "ListRolePoliciesResponse";
const _LRR = "ListRolesRequest";
const _LRRi = "ListRolesResponse";
const _LUD = "LastUsedDate";
const _M = "Message";
const _MCE = "MalformedCertificateException";
const _MI = "MaxItems";
const _MPDE = "MalformedPolicyDocumentException";
const _MSD = "MaxSessionDuration";
const _Ma = "Marker";
const _NCE = "NameConflictException";
const _NSEE = "NoSuchEntityException";
const _OA = "OnlyAttached";
const _OIICEE = "OpenIdIdpCommunicationErrorException";
const _ONFE = "OrganizationNotFoundException";
const _ONIAFME = "OrganizationNotInAllFeaturesModeException";
const _PA = "PolicyArn";
const _PB = "PermissionsBoundary";
const _PBA = "PermissionsBoundaryArn";
const _PBT = "PermissionsBoundaryType";
const _PBUC = "PermissionsBoundaryUsageCount";
const _PD = "PolicyDocument";
const _PEE = "PolicyEvaluationException";
const _PI = "PolicyId";
const _PN = "PolicyName";
const _PNAE = "PolicyNotAttachableException";
const _PNo = "PolicyNames";
const _PPVE = "PasswordPolicyViolationException";
const _PPat = "PathPrefix";
const _PRPR = "PutRolePolicyRequest";
const _PRPu = "PutRolePolicy";
const _PUF = "PolicyUsageFilter";
const _PV = "PolicyVersion";
const _Pa = "Path";
const _Po = "Policy";
const _Pol = "Policies";
const _R = "Region";
const _RGLEE = "ReportGenerationLimitExceededException";
const _RIo = "RoleId";
const _RLU = "RoleLastUsed";
const _RME = "RoleModifiedException";
const _RN = "RoleName";
const _RRFIP = "RemoveRoleFromInstanceProfile";
const _RRFIPR = "RemoveRoleFromInstanceProfileRequest";
const _RTDE = "RoleTemplateDisabledException";
const _Ro = "Role";
const _Rol = "Roles";
const _SANEE = "ServiceAccessNotEnabledException";
const _SFE = "ServiceFailureException";
const _SNSE = "ServiceNotSupportedException";
const _SRT = "SourceRoleTemplate";
const _Sc = "Scope";
const _T = "Tags";
const _TA = "TemplateArn";
const _TMV = "TemplateMinorVersion";
const _Ta = "Tag";
const _UD = "UpdateDate";
const _UEE = "UnmodifiableEntityException";
const _UPKEE = "UnrecognizedPublicKeyEncodingException";
const _VI = "VersionId";
const _Val = "Value";
const _aPLT = "attachedPoliciesListType";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _iPLT = "instanceProfileListType";
const _m = "message";
const _pLT = "policyListType";
const _rLT = "roleListType";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.iam";
const _se = "server";
const _tLT = "tagListType";
const n0 = "com.amazonaws.iam";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__.t(_s);
var IAMServiceException$ = [
	-3,
	_s,
	"IAMServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(IAMServiceException$, IAMServiceException);
const n0_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__.t(n0);
var AccountNotManagementOrDelegatedAdministratorException$ = [
	-3,
	n0,
	_ANMODAE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(AccountNotManagementOrDelegatedAdministratorException$, AccountNotManagementOrDelegatedAdministratorException);
var CallerIsNotManagementAccountException$ = [
	-3,
	n0,
	_CINMAE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(CallerIsNotManagementAccountException$, CallerIsNotManagementAccountException);
var ConcurrentModificationException$ = [
	-3,
	n0,
	_CME,
	{
		[_aQE]: [`ConcurrentModification`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ConcurrentModificationException$, ConcurrentModificationException);
var CredentialReportExpiredException$ = [
	-3,
	n0,
	_CREE,
	{
		[_aQE]: [`ReportExpired`, 410],
		[_e]: _c,
		[_hE]: 410
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportExpiredException$, CredentialReportExpiredException);
var CredentialReportNotPresentException$ = [
	-3,
	n0,
	_CRNPE,
	{
		[_aQE]: [`ReportNotPresent`, 410],
		[_e]: _c,
		[_hE]: 410
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportNotPresentException$, CredentialReportNotPresentException);
var CredentialReportNotReadyException$ = [
	-3,
	n0,
	_CRNRE,
	{
		[_aQE]: [`ReportInProgress`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(CredentialReportNotReadyException$, CredentialReportNotReadyException);
var DeleteConflictException$ = [
	-3,
	n0,
	_DCE,
	{
		[_aQE]: [`DeleteConflict`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(DeleteConflictException$, DeleteConflictException);
var DuplicateCertificateException$ = [
	-3,
	n0,
	_DCEu,
	{
		[_aQE]: [`DuplicateCertificate`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(DuplicateCertificateException$, DuplicateCertificateException);
var DuplicateSSHPublicKeyException$ = [
	-3,
	n0,
	_DSSHPKE,
	{
		[_aQE]: [`DuplicateSSHPublicKey`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(DuplicateSSHPublicKeyException$, DuplicateSSHPublicKeyException);
var EntityAlreadyExistsException$ = [
	-3,
	n0,
	_EAEE,
	{
		[_aQE]: [`EntityAlreadyExists`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(EntityAlreadyExistsException$, EntityAlreadyExistsException);
var EntityTemporarilyUnmodifiableException$ = [
	-3,
	n0,
	_ETUE,
	{
		[_aQE]: [`EntityTemporarilyUnmodifiable`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(EntityTemporarilyUnmodifiableException$, EntityTemporarilyUnmodifiableException);
var FeatureDisabledException$ = [
	-3,
	n0,
	_FDE,
	{
		[_aQE]: [`FeatureDisabled`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(FeatureDisabledException$, FeatureDisabledException);
var FeatureEnabledException$ = [
	-3,
	n0,
	_FEE,
	{
		[_aQE]: [`FeatureEnabled`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(FeatureEnabledException$, FeatureEnabledException);
var InvalidAuthenticationCodeException$ = [
	-3,
	n0,
	_IACE,
	{
		[_aQE]: [`InvalidAuthenticationCode`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthenticationCodeException$, InvalidAuthenticationCodeException);
var InvalidCertificateException$ = [
	-3,
	n0,
	_ICE,
	{
		[_aQE]: [`InvalidCertificate`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidCertificateException$, InvalidCertificateException);
var InvalidInputException$ = [
	-3,
	n0,
	_IIE,
	{
		[_aQE]: [`InvalidInput`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidInputException$, InvalidInputException);
var InvalidPublicKeyException$ = [
	-3,
	n0,
	_IPKE,
	{
		[_aQE]: [`InvalidPublicKey`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidPublicKeyException$, InvalidPublicKeyException);
var InvalidUserTypeException$ = [
	-3,
	n0,
	_IUTE,
	{
		[_aQE]: [`InvalidUserType`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidUserTypeException$, InvalidUserTypeException);
var KeyPairMismatchException$ = [
	-3,
	n0,
	_KPME,
	{
		[_aQE]: [`KeyPairMismatch`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(KeyPairMismatchException$, KeyPairMismatchException);
var LimitExceededException$ = [
	-3,
	n0,
	_LEE,
	{
		[_aQE]: [`LimitExceeded`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MalformedCertificateException$ = [
	-3,
	n0,
	_MCE,
	{
		[_aQE]: [`MalformedCertificate`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedCertificateException$, MalformedCertificateException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	_MPDE,
	{
		[_aQE]: [`MalformedPolicyDocument`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var NameConflictException$ = [
	-3,
	n0,
	_NCE,
	{
		[_aQE]: [`NameConflict`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(NameConflictException$, NameConflictException);
var NoSuchEntityException$ = [
	-3,
	n0,
	_NSEE,
	{
		[_aQE]: [`NoSuchEntity`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(NoSuchEntityException$, NoSuchEntityException);
var OpenIdIdpCommunicationErrorException$ = [
	-3,
	n0,
	_OIICEE,
	{
		[_aQE]: [`OpenIdIdpCommunicationError`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(OpenIdIdpCommunicationErrorException$, OpenIdIdpCommunicationErrorException);
var OrganizationNotFoundException$ = [
	-3,
	n0,
	_ONFE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotFoundException$, OrganizationNotFoundException);
var OrganizationNotInAllFeaturesModeException$ = [
	-3,
	n0,
	_ONIAFME,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(OrganizationNotInAllFeaturesModeException$, OrganizationNotInAllFeaturesModeException);
var PasswordPolicyViolationException$ = [
	-3,
	n0,
	_PPVE,
	{
		[_aQE]: [`PasswordPolicyViolation`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PasswordPolicyViolationException$, PasswordPolicyViolationException);
var PolicyEvaluationException$ = [
	-3,
	n0,
	_PEE,
	{
		[_aQE]: [`PolicyEvaluation`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(PolicyEvaluationException$, PolicyEvaluationException);
var PolicyNotAttachableException$ = [
	-3,
	n0,
	_PNAE,
	{
		[_aQE]: [`PolicyNotAttachable`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PolicyNotAttachableException$, PolicyNotAttachableException);
var ReportGenerationLimitExceededException$ = [
	-3,
	n0,
	_RGLEE,
	{
		[_aQE]: [`ReportGenerationLimitExceeded`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ReportGenerationLimitExceededException$, ReportGenerationLimitExceededException);
var RoleModifiedException$ = [
	-3,
	n0,
	_RME,
	{
		[_aQE]: [`RoleModified`, 409],
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(RoleModifiedException$, RoleModifiedException);
var RoleTemplateDisabledException$ = [
	-3,
	n0,
	_RTDE,
	{
		[_aQE]: [`RoleTemplateDisabled`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(RoleTemplateDisabledException$, RoleTemplateDisabledException);
var ServiceAccessNotEnabledException$ = [
	-3,
	n0,
	_SANEE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_M],
	[0]
];
n0_registry.registerError(ServiceAccessNotEnabledException$, ServiceAccessNotEnabledException);
var ServiceFailureException$ = [
	-3,
	n0,
	_SFE,
	{
		[_aQE]: [`ServiceFailure`, 500],
		[_e]: _se,
		[_hE]: 500
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceFailureException$, ServiceFailureException);
var ServiceNotSupportedException$ = [
	-3,
	n0,
	_SNSE,
	{
		[_aQE]: [`NotSupportedService`, 404],
		[_e]: _c,
		[_hE]: 404
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceNotSupportedException$, ServiceNotSupportedException);
var UnmodifiableEntityException$ = [
	-3,
	n0,
	_UEE,
	{
		[_aQE]: [`UnmodifiableEntity`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnmodifiableEntityException$, UnmodifiableEntityException);
var UnrecognizedPublicKeyEncodingException$ = [
	-3,
	n0,
	_UPKEE,
	{
		[_aQE]: [`UnrecognizedPublicKeyEncoding`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(UnrecognizedPublicKeyEncodingException$, UnrecognizedPublicKeyEncodingException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AddRoleToInstanceProfileRequest$ = [
	3,
	n0,
	_ARTIPR,
	0,
	[_IPN, _RN],
	[0, 0],
	2
];
var AttachedPermissionsBoundary$ = [
	3,
	n0,
	_APB,
	0,
	[_PBT, _PBA],
	[0, 0]
];
var AttachedPolicy$ = [
	3,
	n0,
	_AP,
	0,
	[_PN, _PA],
	[0, 0]
];
var AttachRolePolicyRequest$ = [
	3,
	n0,
	_ARPR,
	0,
	[_RN, _PA],
	[0, 0],
	2
];
var CreateRoleRequest$ = [
	3,
	n0,
	_CRR,
	0,
	[
		_RN,
		_ARPD,
		_Pa,
		_D,
		_MSD,
		_PB,
		_T
	],
	[
		0,
		0,
		0,
		0,
		1,
		0,
		() => tagListType
	],
	2
];
var CreateRoleResponse$ = [
	3,
	n0,
	_CRRr,
	0,
	[_Ro],
	[() => Role$],
	1
];
var DeleteRolePolicyRequest$ = [
	3,
	n0,
	_DRPR,
	0,
	[_RN, _PN],
	[0, 0],
	2
];
var DeleteRoleRequest$ = [
	3,
	n0,
	_DRR,
	0,
	[_RN],
	[0],
	1
];
var DetachRolePolicyRequest$ = [
	3,
	n0,
	_DRPRe,
	0,
	[_RN, _PA],
	[0, 0],
	2
];
var GetInstanceProfileRequest$ = [
	3,
	n0,
	_GIPR,
	0,
	[_IPN],
	[0],
	1
];
var GetInstanceProfileResponse$ = [
	3,
	n0,
	_GIPRe,
	0,
	[_IP],
	[() => InstanceProfile$],
	1
];
var GetPolicyRequest$ = [
	3,
	n0,
	_GPR,
	0,
	[_PA],
	[0],
	1
];
var GetPolicyResponse$ = [
	3,
	n0,
	_GPRe,
	0,
	[_Po],
	[() => Policy$]
];
var GetPolicyVersionRequest$ = [
	3,
	n0,
	_GPVR,
	0,
	[_PA, _VI],
	[0, 0],
	2
];
var GetPolicyVersionResponse$ = [
	3,
	n0,
	_GPVRe,
	0,
	[_PV],
	[() => PolicyVersion$]
];
var GetRolePolicyRequest$ = [
	3,
	n0,
	_GRPR,
	0,
	[_RN, _PN],
	[0, 0],
	2
];
var GetRolePolicyResponse$ = [
	3,
	n0,
	_GRPRe,
	0,
	[
		_RN,
		_PN,
		_PD
	],
	[
		0,
		0,
		0
	],
	3
];
var GetRoleRequest$ = [
	3,
	n0,
	_GRR,
	0,
	[_RN],
	[0],
	1
];
var GetRoleResponse$ = [
	3,
	n0,
	_GRRe,
	0,
	[_Ro],
	[() => Role$],
	1
];
var InstanceProfile$ = [
	3,
	n0,
	_IP,
	0,
	[
		_Pa,
		_IPN,
		_IPI,
		_A,
		_CD,
		_Rol,
		_T
	],
	[
		0,
		0,
		0,
		0,
		4,
		() => roleListType,
		() => tagListType
	],
	6
];
var ListAttachedRolePoliciesRequest$ = [
	3,
	n0,
	_LARPR,
	0,
	[
		_RN,
		_PPat,
		_Ma,
		_MI
	],
	[
		0,
		0,
		0,
		1
	],
	1
];
var ListAttachedRolePoliciesResponse$ = [
	3,
	n0,
	_LARPRi,
	0,
	[
		_APt,
		_IT,
		_Ma
	],
	[
		() => attachedPoliciesListType,
		2,
		0
	]
];
var ListInstanceProfilesForRoleRequest$ = [
	3,
	n0,
	_LIPFRR,
	0,
	[
		_RN,
		_Ma,
		_MI
	],
	[
		0,
		0,
		1
	],
	1
];
var ListInstanceProfilesForRoleResponse$ = [
	3,
	n0,
	_LIPFRRi,
	0,
	[
		_IPns,
		_IT,
		_Ma
	],
	[
		() => instanceProfileListType,
		2,
		0
	],
	1
];
var ListInstanceProfilesRequest$ = [
	3,
	n0,
	_LIPR,
	0,
	[
		_PPat,
		_Ma,
		_MI
	],
	[
		0,
		0,
		1
	]
];
var ListInstanceProfilesResponse$ = [
	3,
	n0,
	_LIPRi,
	0,
	[
		_IPns,
		_IT,
		_Ma
	],
	[
		() => instanceProfileListType,
		2,
		0
	],
	1
];
var ListPoliciesRequest$ = [
	3,
	n0,
	_LPR,
	0,
	[
		_Sc,
		_OA,
		_PPat,
		_PUF,
		_Ma,
		_MI
	],
	[
		0,
		2,
		0,
		0,
		0,
		1
	]
];
var ListPoliciesResponse$ = [
	3,
	n0,
	_LPRi,
	0,
	[
		_Pol,
		_IT,
		_Ma
	],
	[
		() => policyListType,
		2,
		0
	]
];
var ListRolePoliciesRequest$ = [
	3,
	n0,
	_LRPR,
	0,
	[
		_RN,
		_Ma,
		_MI
	],
	[
		0,
		0,
		1
	],
	1
];
var ListRolePoliciesResponse$ = [
	3,
	n0,
	_LRPRi,
	0,
	[
		_PNo,
		_IT,
		_Ma
	],
	[
		64,
		2,
		0
	],
	1
];
var ListRolesRequest$ = [
	3,
	n0,
	_LRR,
	0,
	[
		_PPat,
		_Ma,
		_MI
	],
	[
		0,
		0,
		1
	]
];
var ListRolesResponse$ = [
	3,
	n0,
	_LRRi,
	0,
	[
		_Rol,
		_IT,
		_Ma
	],
	[
		() => roleListType,
		2,
		0
	],
	1
];
var Policy$ = [
	3,
	n0,
	_Po,
	0,
	[
		_PN,
		_PI,
		_A,
		_Pa,
		_DVI,
		_ACt,
		_PBUC,
		_IA,
		_D,
		_CD,
		_UD,
		_T
	],
	[
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		2,
		0,
		4,
		4,
		() => tagListType
	]
];
var PolicyVersion$ = [
	3,
	n0,
	_PV,
	0,
	[
		_Do,
		_VI,
		_IDV,
		_CD
	],
	[
		0,
		0,
		2,
		4
	]
];
var PutRolePolicyRequest$ = [
	3,
	n0,
	_PRPR,
	0,
	[
		_RN,
		_PN,
		_PD
	],
	[
		0,
		0,
		0
	],
	3
];
var RemoveRoleFromInstanceProfileRequest$ = [
	3,
	n0,
	_RRFIPR,
	0,
	[_IPN, _RN],
	[0, 0],
	2
];
var Role$ = [
	3,
	n0,
	_Ro,
	0,
	[
		_Pa,
		_RN,
		_RIo,
		_A,
		_CD,
		_ARPD,
		_D,
		_MSD,
		_PB,
		_T,
		_RLU,
		_SRT
	],
	[
		0,
		0,
		0,
		0,
		4,
		0,
		0,
		1,
		() => AttachedPermissionsBoundary$,
		() => tagListType,
		() => RoleLastUsed$,
		() => SourceRoleTemplate$
	],
	5
];
var RoleLastUsed$ = [
	3,
	n0,
	_RLU,
	0,
	[_LUD, _R],
	[4, 0]
];
var SourceRoleTemplate$ = [
	3,
	n0,
	_SRT,
	0,
	[_TA, _TMV],
	[0, 1],
	2
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _Val],
	[0, 0],
	2
];
var __Unit = "unit";
var attachedPoliciesListType = [
	1,
	n0,
	_aPLT,
	0,
	() => AttachedPolicy$
];
var instanceProfileListType = [
	1,
	n0,
	_iPLT,
	0,
	() => InstanceProfile$
];
var policyListType = [
	1,
	n0,
	_pLT,
	0,
	() => Policy$
];
var roleListType = [
	1,
	n0,
	_rLT,
	0,
	() => Role$
];
var tagListType = [
	1,
	n0,
	_tLT,
	0,
	() => Tag$
];
var AddRoleToInstanceProfile$ = [
	9,
	n0,
	_ARTIP,
	0,
	() => AddRoleToInstanceProfileRequest$,
	() => __Unit
];
var AttachRolePolicy$ = [
	9,
	n0,
	_ARP,
	0,
	() => AttachRolePolicyRequest$,
	() => __Unit
];
var CreateRole$ = [
	9,
	n0,
	_CR,
	0,
	() => CreateRoleRequest$,
	() => CreateRoleResponse$
];
var DeleteRole$ = [
	9,
	n0,
	_DRel,
	0,
	() => DeleteRoleRequest$,
	() => __Unit
];
var DeleteRolePolicy$ = [
	9,
	n0,
	_DRP,
	0,
	() => DeleteRolePolicyRequest$,
	() => __Unit
];
var DetachRolePolicy$ = [
	9,
	n0,
	_DRPe,
	0,
	() => DetachRolePolicyRequest$,
	() => __Unit
];
var GetInstanceProfile$ = [
	9,
	n0,
	_GIP,
	0,
	() => GetInstanceProfileRequest$,
	() => GetInstanceProfileResponse$
];
var GetPolicy$ = [
	9,
	n0,
	_GP,
	0,
	() => GetPolicyRequest$,
	() => GetPolicyResponse$
];
var GetPolicyVersion$ = [
	9,
	n0,
	_GPV,
	0,
	() => GetPolicyVersionRequest$,
	() => GetPolicyVersionResponse$
];
var GetRole$ = [
	9,
	n0,
	_GR,
	0,
	() => GetRoleRequest$,
	() => GetRoleResponse$
];
var GetRolePolicy$ = [
	9,
	n0,
	_GRP,
	0,
	() => GetRolePolicyRequest$,
	() => GetRolePolicyResponse$
];
var ListAttachedRolePolicies$ = [
	9,
	n0,
	_LARP,
	0,
	() => ListAttachedRolePoliciesRequest$,
	() => ListAttachedRolePoliciesResponse$
];
var ListInstanceProfiles$ = [
	9,
	n0,
	_LIP,
	0,
	() => ListInstanceProfilesRequest$,
	() => ListInstanceProfilesResponse$
];
var ListInstanceProfilesForRole$ = [
	9,
	n0,
	_LIPFR,
	0,
	() => ListInstanceProfilesForRoleRequest$,
	() => ListInstanceProfilesForRoleResponse$
];
var ListPolicies$ = [
	9,
	n0,
	_LPi,
	0,
	() => ListPoliciesRequest$,
	() => ListPoliciesResponse$
];
var ListRolePolicies$ = [
	9,
	n0,
	_LRP,
	0,
	() => ListRolePoliciesRequest$,
	() => ListRolePoliciesResponse$
];
var ListRoles$ = [
	9,
	n0,
	_LR,
	0,
	() => ListRolesRequest$,
	() => ListRolesResponse$
];
var PutRolePolicy$ = [
	9,
	n0,
	_PRPu,
	0,
	() => PutRolePolicyRequest$,
	() => __Unit
];
var RemoveRoleFromInstanceProfile$ = [
	9,
	n0,
	_RRFIP,
	0,
	() => RemoveRoleFromInstanceProfileRequest$,
	() => __Unit
];
// ../../../node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2010-05-08",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.wt,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.Ct,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultIAMHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.it(),
		protocol: config?.protocol ?? _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_5__.n,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.iam",
			errorTypeRegistries,
			xmlNamespace: "https://iam.amazonaws.com/doc/2010-05-08/",
			version: "2010-05-08",
			serviceTarget: "AWSIdentityManagementV20100508"
		},
		serviceId: config?.serviceId ?? "IAM",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_4__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_2__.n
	};
};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.st)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.$)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ct);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.M)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._t,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _login_js__WEBPACK_IMPORTED_MODULE_7__.a,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.j)(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.nt, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.tt,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.b
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_3__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.gt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ht, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_4__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.f, loaderConfig)
	};
};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.at)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.P)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ot)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.F)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/IAMClient.js
var IAMClient = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.mt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.x)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.et)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.A)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.q)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.ft)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.N)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.E)(this.config, {
			httpAuthSchemeParametersProvider: defaultIAMHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.C({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.T)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.rt)(commonParams, "AWSIdentityManagementV20100508", "IAMClient", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.K);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/AddRoleToInstanceProfileCommand.js
var AddRoleToInstanceProfileCommand = class extends command(_ep0, _mw0, "AddRoleToInstanceProfile", AddRoleToInstanceProfile$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/AttachRolePolicyCommand.js
var AttachRolePolicyCommand = class extends command(_ep0, _mw0, "AttachRolePolicy", AttachRolePolicy$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/CreateRoleCommand.js
var CreateRoleCommand = class extends command(_ep0, _mw0, "CreateRole", CreateRole$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteRoleCommand.js
var DeleteRoleCommand = class extends command(_ep0, _mw0, "DeleteRole", DeleteRole$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteRolePolicyCommand.js
var DeleteRolePolicyCommand = class extends command(_ep0, _mw0, "DeleteRolePolicy", DeleteRolePolicy$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/DetachRolePolicyCommand.js
var DetachRolePolicyCommand = class extends command(_ep0, _mw0, "DetachRolePolicy", DetachRolePolicy$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/GetInstanceProfileCommand.js
var GetInstanceProfileCommand = class extends command(_ep0, _mw0, "GetInstanceProfile", GetInstanceProfile$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyCommand.js
var GetPolicyCommand = class extends command(_ep0, _mw0, "GetPolicy", GetPolicy$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyVersionCommand.js
var GetPolicyVersionCommand = class extends command(_ep0, _mw0, "GetPolicyVersion", GetPolicyVersion$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends command(_ep0, _mw0, "GetRole", GetRole$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/GetRolePolicyCommand.js
var GetRolePolicyCommand = class extends command(_ep0, _mw0, "GetRolePolicy", GetRolePolicy$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/ListAttachedRolePoliciesCommand.js
var ListAttachedRolePoliciesCommand = class extends command(_ep0, _mw0, "ListAttachedRolePolicies", ListAttachedRolePolicies$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/ListInstanceProfilesCommand.js
var ListInstanceProfilesCommand = class extends command(_ep0, _mw0, "ListInstanceProfiles", ListInstanceProfiles$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/ListInstanceProfilesForRoleCommand.js
var ListInstanceProfilesForRoleCommand = class extends command(_ep0, _mw0, "ListInstanceProfilesForRole", ListInstanceProfilesForRole$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/ListPoliciesCommand.js
var ListPoliciesCommand = class extends command(_ep0, _mw0, "ListPolicies", ListPolicies$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/ListRolePoliciesCommand.js
var ListRolePoliciesCommand = class extends command(_ep0, _mw0, "ListRolePolicies", ListRolePolicies$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/ListRolesCommand.js
var ListRolesCommand = class extends command(_ep0, _mw0, "ListRoles", ListRoles$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/PutRolePolicyCommand.js
var PutRolePolicyCommand = class extends command(_ep0, _mw0, "PutRolePolicy", PutRolePolicy$) {};
// ../../../node_modules/@aws-sdk/client-iam/dist-es/commands/RemoveRoleFromInstanceProfileCommand.js
var RemoveRoleFromInstanceProfileCommand = class extends command(_ep0, _mw0, "RemoveRoleFromInstanceProfile", RemoveRoleFromInstanceProfile$) {};
// clouds/aws/live/write-retries.js
/**
* How often a call that changes something is sent. Where nobody knows whether AWS has carried it out, it is not sent again
* here, not even where AWS would notice: whoever sent it looks at live state first, and that decides for all calls alike.
*/
/** Retries in the SDK's standard way, but only what certainly has done nothing, and nothing once the signal is aborted. */
var WriteRetries = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.y {
	#signal;
	constructor(maxAttempts, signal) {
		super({ maxAttempts });
		this.#signal = signal;
	}
	async refreshRetryTokenForRetry(token, info) {
		if (this.#signal.aborted || !hasDoneNothing(info.error)) throw new Error("not to be sent again");
		return super.refreshRetryTokenForRetry(token, info);
	}
};
/** Refused before it was looked at, or never sent. */
function hasDoneNothing(error) {
	return (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.r)((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.r)(error, "$metadata"), "clockSkewCorrected") === true || unsent.has((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.r)(error, "code")) || (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.i)(error).outcome === "throttled";
}
/** Node's codes of connections that were never there. One that was reset may have carried the call. */
const unsent = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH"
]);
// clouds/aws/live/live-clients.js
/** The clients of one scope: those that read try again, those that change something only where nothing was done. */
/** The clients of an account in a region. */
var LiveClients = class {
	ec2;
	iam;
	changingEc2;
	changingIam;
	constructor({ ec2, iam, signal }) {
		this.ec2 = new _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.C(ec2);
		this.iam = new IAMClient(iam);
		this.changingEc2 = new _GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.C({
			...ec2,
			retryStrategy: new WriteRetries(ec2.maxAttempts, signal)
		});
		this.changingIam = new IAMClient({
			...iam,
			retryStrategy: new WriteRetries(iam.maxAttempts, signal)
		});
	}
};
/** A call of EC2 that reads. */
function readingEc2(NewCommand) {
	return (clients, input, abortSignal) => clients.ec2.send(new NewCommand(input), { abortSignal });
}
/** A call of IAM that reads. */
function readingIam(NewCommand) {
	return (clients, input, abortSignal) => clients.iam.send(new NewCommand(input), { abortSignal });
}
// clouds/aws/live/live-login.js
/** Logs in again as often as AWS asks for it. */
var LiveLogin = class {
	#request;
	#accountRole;
	#login;
	/** `accountRole` is the name of the role to assume in accounts that are not the login's own. */
	constructor(request, accountRole) {
		this.#request = request;
		this.#accountRole = accountRole;
		this.#login = (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.t)(request);
	}
	/** The credentials of a scope's account. Obtaining them rejects with an AccessError. */
	credentialsOf(scope) {
		let [from, current] = [this.#login, this.#accountCredentials(this.#login, scope)];
		return {
			provider: (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.n)(() => {
				if (from !== this.#login) [from, current] = [this.#login, this.#accountCredentials(this.#login, scope)];
				return current();
			}),
			renew: () => {
				if (from === this.#login) this.#login = (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.t)(this.#request);
			}
		};
	}
	/** Who is logged in is asked when the first call needs it. */
	#accountCredentials(login, scope) {
		let provider;
		return async () => {
			provider ??= await this.#providerOf(login, scope);
			return provider();
		};
	}
	async #providerOf(login, { account }) {
		const caller = await login.caller();
		if (account === caller.account) return login.credentials;
		if (this.#accountRole === void 0) throw unreachable(account, caller.account);
		return login.credentialsOf(`arn:${this.#request.params.partition}:iam::${account}:role/${this.#accountRole}`);
	}
};
function unreachable(account, own) {
	const text = `The login is of account ${own}. To change account ${account} with it, set \`accountRole\` to a role that it may assume there.`;
	const where = {
		scope: `aws:${account}:global`,
		api: "sts:AssumeRole",
		permission: "sts:AssumeRole"
	};
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("denied", text, where);
}
// clouds/aws/live/known-fields.js
/** Compares inputs of calls with what the SDK would send of them: it leaves out without a word what it does not know. */
/**
* Paths of the parts of an input that the command's operation does not have, or takes in another shape:
* `IpPermissions.0.CidrIp`.
*/
function unknownFields(command, input) {
	return unknownIn(inputSchema(command), input, []);
}
/** A command of the SDK has the schema of its operation: a list, whose fifth element is that of its input. */
function inputSchema(command) {
	const operation = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.r)(command, "schema");
	const input = Array.isArray(operation) ? operation[4] : void 0;
	if (typeof input !== "function" && typeof input !== "object") throw new Error("a command of the SDK has no schema");
	return _Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.dt.of((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_1__.pt)(input));
}
function unknownIn(schema, value, path) {
	if (value === null) return [];
	if (schema.isListSchema()) {
		if (!Array.isArray(value)) return [path.join(".")];
		return value.flatMap((element, at) => unknownIn(schema.getValueSchema(), element, [...path, String(at)]));
	}
	const isNested = typeof value === "object";
	if (schema.isStructSchema() !== isNested) return [path.join(".")];
	if (!isNested) return [];
	const members = new Map(schema.structIterator());
	return Object.entries(value).flatMap(([name, field]) => {
		const member = members.get(name);
		return member === void 0 ? [[...path, name].join(".")] : unknownIn(member, field, [...path, name]);
	});
}
// clouds/aws/live/calls.js
/**
* The calls that change something, and no others. Each command is named, so that the bundle holds no more of the SDK, and a
* plan can reach nothing else.
*/
/** By {@link CloudCall.api}. */
const calls = {
	"ec2:AuthorizeSecurityGroupIngress": ofEc2(AuthorizeSecurityGroupIngressCommand),
	"ec2:RevokeSecurityGroupIngress": ofEc2(RevokeSecurityGroupIngressCommand),
	"ec2:AuthorizeSecurityGroupEgress": ofEc2(AuthorizeSecurityGroupEgressCommand),
	"ec2:RevokeSecurityGroupEgress": ofEc2(RevokeSecurityGroupEgressCommand),
	"ec2:CreateSecurityGroup": ofEc2(CreateSecurityGroupCommand),
	"ec2:DeleteSecurityGroup": ofEc2(DeleteSecurityGroupCommand),
	"ec2:ModifyNetworkInterfaceAttribute": ofEc2(ModifyNetworkInterfaceAttributeCommand),
	"ec2:StopInstances": ofEc2(StopInstancesCommand),
	"ec2:StartInstances": ofEc2(StartInstancesCommand),
	"ec2:TerminateInstances": ofEc2(TerminateInstancesCommand),
	"ec2:ModifyInstanceMetadataOptions": ofEc2(ModifyInstanceMetadataOptionsCommand),
	"ec2:CreateTags": ofEc2(CreateTagsCommand),
	"ec2:DeleteTags": ofEc2(DeleteTagsCommand),
	"ec2:CreateSnapshot": ofEc2(CreateSnapshotCommand),
	"ec2:DeleteSnapshot": ofEc2(DeleteSnapshotCommand),
	"ec2:ModifyImageAttribute": ofEc2(ModifyImageAttributeCommand),
	"ec2:ModifySnapshotAttribute": ofEc2(ModifySnapshotAttributeCommand),
	"ec2:EnableEbsEncryptionByDefault": ofEc2(EnableEbsEncryptionByDefaultCommand),
	"ec2:DisableEbsEncryptionByDefault": ofEc2(DisableEbsEncryptionByDefaultCommand),
	"ec2:EnableImageBlockPublicAccess": ofEc2(EnableImageBlockPublicAccessCommand),
	"ec2:DisableImageBlockPublicAccess": ofEc2(DisableImageBlockPublicAccessCommand),
	"ec2:EnableSnapshotBlockPublicAccess": ofEc2(EnableSnapshotBlockPublicAccessCommand),
	"ec2:DisableSnapshotBlockPublicAccess": ofEc2(DisableSnapshotBlockPublicAccessCommand),
	"ec2:ModifyInstanceMetadataDefaults": ofEc2(ModifyInstanceMetadataDefaultsCommand),
	"ec2:DisassociateAddress": ofEc2(DisassociateAddressCommand),
	"ec2:AssociateAddress": ofEc2(AssociateAddressCommand),
	"ec2:ReleaseAddress": ofEc2(ReleaseAddressCommand),
	"ec2:DeleteKeyPair": ofEc2(DeleteKeyPairCommand),
	"ec2:DetachInternetGateway": ofEc2(DetachInternetGatewayCommand),
	"ec2:AttachInternetGateway": ofEc2(AttachInternetGatewayCommand),
	"ec2:DeleteInternetGateway": ofEc2(DeleteInternetGatewayCommand),
	"ec2:AssociateIamInstanceProfile": ofEc2(AssociateIamInstanceProfileCommand),
	"ec2:DisassociateIamInstanceProfile": ofEc2(DisassociateIamInstanceProfileCommand),
	"ec2:CreateFlowLogs": ofEc2(CreateFlowLogsCommand),
	"ec2:DeleteFlowLogs": ofEc2(DeleteFlowLogsCommand),
	"ec2:CreateNetworkAclEntry": ofEc2(CreateNetworkAclEntryCommand),
	"ec2:DeleteNetworkAclEntry": ofEc2(DeleteNetworkAclEntryCommand),
	"ec2:ReplaceNetworkAclEntry": ofEc2(ReplaceNetworkAclEntryCommand),
	"ec2:DeleteNetworkAcl": ofEc2(DeleteNetworkAclCommand),
	"iam:CreateRole": ofIam(CreateRoleCommand),
	"iam:DeleteRole": ofIam(DeleteRoleCommand),
	"iam:PutRolePolicy": ofIam(PutRolePolicyCommand),
	"iam:DeleteRolePolicy": ofIam(DeleteRolePolicyCommand),
	"iam:AttachRolePolicy": ofIam(AttachRolePolicyCommand),
	"iam:DetachRolePolicy": ofIam(DetachRolePolicyCommand),
	"iam:RemoveRoleFromInstanceProfile": ofIam(RemoveRoleFromInstanceProfileCommand),
	"iam:AddRoleToInstanceProfile": ofIam(AddRoleToInstanceProfileCommand)
};
function ofEc2(NewCommand) {
	return async ({ changingEc2 }, input) => {
		const command = new NewCommand(input);
		rejectUnknownFields(command, input);
		return changingEc2.send(command);
	};
}
function ofIam(NewCommand) {
	return async ({ changingIam }, input) => {
		const command = new NewCommand(input);
		rejectUnknownFields(command, input);
		return changingIam.send(command);
	};
}
function rejectUnknownFields(command, input) {
	const unknown = unknownFields(command, input);
	if (unknown.length === 0) return;
	const text = `Nothing was sent, because the input of the call has what its operation does not take: ${unknown.join(", ")}`;
	throw new _live_scope_js__WEBPACK_IMPORTED_MODULE_10__.t("UnknownParameter", text);
}
// clouds/aws/live/live-type.js
/** Calls about single objects that are under way at once. */
const completedAtOnce = 5;
/**
* Objects are found by filter, so that one that is not there is an empty list and never an error of some code. The answer
* is compared all the same: an id may come from anybody, and `*` in a filter stands for any text.
*/
function listed(listing) {
	const { id, own, input, completed } = listing;
	const [field, filter] = id;
	const objects = async (scope, asked, filters) => {
		const found = await listedObjects(scope, listing, withFilters(asked, filters));
		if (completed === void 0) return found;
		return (await (0,_at_once_js__WEBPACK_IMPORTED_MODULE_11__.t)(completedAtOnce, found, (object) => completed(scope, object))).filter((object) => object !== void 0);
	};
	return {
		get: async (scope, wanted) => {
			return (await objects(scope, input, { [filter]: [wanted] })).find((object) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(object, field) === wanted);
		},
		list: (scope, filters) => objects(scope, {
			...input,
			...own
		}, filters)
	};
}
/** A setting of the account in the region, whose id is the region. `has` is the field without which it is no answer. */
function setting(api, read, has) {
	const list = async ({ reading }) => {
		const answer = await reading.ask(api, read, {});
		return has in answer ? [answer] : [];
	};
	return {
		get: async (scope, id) => id === scope.region ? (await list(scope))[0] : void 0,
		list: (scope) => list(scope)
	};
}
async function listedObjects({ reading }, { api, read, list, objectsOf, isGone }, input) {
	const items = await reading.all({
		api,
		read,
		list,
		token: "NextToken"
	}, input);
	return (objectsOf === void 0 ? items : items.map((item) => objectsOf(item)).flat()).filter((object) => isObject(object)).filter((object) => isGone?.(object) !== true);
}
/** Of all listings, that of flow logs alone calls them `Filter`. */
function withFilters(input, filters) {
	const list = Object.entries(filters).map(([name, values]) => ({
		Name: name,
		Values: values.map(literally)
	}));
	if (list.length === 0) return input;
	return "Filter" in input ? {
		...input,
		Filter: list
	} : {
		...input,
		Filters: list
	};
}
/** https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html#advanced-filtering */
function literally(value) {
	return value.replaceAll(/[\\*?]/g, (character) => `\\${character}`);
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
// clouds/aws/live/ec2-types.js
/** The types of EC2 that bots and writes read, by their name. `MaxResults` is the most that each API takes. */
const most$1 = { MaxResults: 1e3 };
/** Shapes are those of the SDK, and what {@link Ec2Listing.completed} adds. */
const ec2Types = {
	"aws.ec2.security_group": listed({
		api: "ec2:DescribeSecurityGroups",
		read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.u),
		list: "SecurityGroups",
		id: ["GroupId", "group-id"],
		input: most$1
	}),
	"aws.ec2.network_interface": listed({
		api: "ec2:DescribeNetworkInterfaces",
		read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.f),
		list: "NetworkInterfaces",
		id: ["NetworkInterfaceId", "network-interface-id"],
		input: most$1
	}),
	"aws.ec2.instance": listed({
		api: "ec2:DescribeInstances",
		read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.g),
		list: "Reservations",
		id: ["InstanceId", "instance-id"],
		input: most$1,
		objectsOf: (reservation) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.r)(reservation, "Instances"),
		isGone: (instance) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.r)(instance, "State"), "Name") === "terminated"
	}),
	"aws.ec2.address": listed({
		api: "ec2:DescribeAddresses",
		read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.y),
		list: "Addresses",
		id: ["AllocationId", "allocation-id"],
		input: {}
	}),
	"aws.ec2.address_association": listed({
		api: "ec2:DescribeAddresses",
		read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.y),
		list: "Addresses",
		id: ["AssociationId", "association-id"],
		input: {},
		isGone: (address) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(address, "AssociationId") === void 0
	}),
	"aws.ec2.image": listed({
		api: "ec2:DescribeImages",
		read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__._),
		list: "Images",
		id: ["ImageId", "image-id"],
		input: {
			...most$1,
			IncludeDeprecated: true,
			IncludeDisabled: true
		},
		own: { Owners: ["self"] },
		isGone: (image) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(image, "State") === "deregistered",
		completed: withLaunchPermissions
	}),
	"aws.ec2.snapshot": listed({
		api: "ec2:DescribeSnapshots",
		read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.l),
		list: "Snapshots",
		id: ["SnapshotId", "snapshot-id"],
		input: most$1,
		own: { OwnerIds: ["self"] },
		completed: withVolumePermissions
	}),
	"aws.ec2.volume": listed({
		api: "ec2:DescribeVolumes",
		read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.s),
		list: "Volumes",
		id: ["VolumeId", "volume-id"],
		input: most$1,
		isGone: (volume) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(volume, "State") === "deleted"
	}),
	"aws.ec2.key_pair": listed({
		api: "ec2:DescribeKeyPairs",
		read: readingEc2(DescribeKeyPairsCommand),
		list: "KeyPairs",
		id: ["KeyPairId", "key-pair-id"],
		input: {}
	}),
	"aws.ec2.instance_profile_association": instanceProfileAssociations(),
	...networkTypes(),
	"aws.ec2.ebs_encryption_by_default": setting("ec2:GetEbsEncryptionByDefault", readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.a), "EbsEncryptionByDefault"),
	"aws.ec2.snapshot_block_public_access": setting("ec2:GetSnapshotBlockPublicAccessState", readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.t), "State"),
	"aws.ec2.image_block_public_access": setting("ec2:GetImageBlockPublicAccessState", readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.i), "ImageBlockPublicAccessState"),
	"aws.ec2.instance_metadata_defaults": setting("ec2:GetInstanceMetadataDefaults", readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.r), "AccountLevel")
};
function networkTypes() {
	return {
		"aws.ec2.vpc": listed({
			api: "ec2:DescribeVpcs",
			read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.o),
			list: "Vpcs",
			id: ["VpcId", "vpc-id"],
			input: most$1
		}),
		"aws.ec2.subnet": listed({
			api: "ec2:DescribeSubnets",
			read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.c),
			list: "Subnets",
			id: ["SubnetId", "subnet-id"],
			input: most$1
		}),
		"aws.ec2.internet_gateway": listed({
			api: "ec2:DescribeInternetGateways",
			read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.h),
			list: "InternetGateways",
			id: ["InternetGatewayId", "internet-gateway-id"],
			input: most$1
		}),
		"aws.ec2.network_acl": listed({
			api: "ec2:DescribeNetworkAcls",
			read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.p),
			list: "NetworkAcls",
			id: ["NetworkAclId", "network-acl-id"],
			input: most$1
		}),
		"aws.ec2.route_table": listed({
			api: "ec2:DescribeRouteTables",
			read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.d),
			list: "RouteTables",
			id: ["RouteTableId", "route-table-id"],
			input: { MaxResults: 100 }
		}),
		"aws.ec2.flow_log": listed({
			api: "ec2:DescribeFlowLogs",
			read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.v),
			list: "FlowLogs",
			id: ["FlowLogId", "flow-log-id"],
			input: {
				...most$1,
				Filter: []
			},
			isGone: (log) => ((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(log, "FlowLogStatus") ?? "ACTIVE") !== "ACTIVE"
		}),
		"aws.ec2.prefix_list": listed({
			api: "ec2:DescribeManagedPrefixLists",
			read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.m),
			list: "PrefixLists",
			id: ["PrefixListId", "prefix-list-id"],
			input: { MaxResults: 100 },
			isGone: (list) => (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(list, "State") === "delete-complete",
			completed: withEntries
		})
	};
}
/** They have no filter by id, and no end of their own but the state. */
function instanceProfileAssociations() {
	const listing = {
		api: "ec2:DescribeIamInstanceProfileAssociations",
		read: readingEc2(DescribeIamInstanceProfileAssociationsCommand),
		list: "IamInstanceProfileAssociations"
	};
	const isGone = isDisassociated;
	return {
		list: listed({
			...listing,
			id: ["AssociationId", "association-id"],
			input: most$1,
			isGone
		}).list,
		get: async ({ reading }, id) => {
			const found = (await reading.find(listing.api, listing.read, { AssociationIds: [id] }))?.IamInstanceProfileAssociations?.find(({ AssociationId }) => AssociationId === id);
			return found === void 0 || isGone(found) ? void 0 : found;
		}
	};
}
function isDisassociated(association) {
	return (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(association, "State") === "disassociated";
}
/** Whom an image is shared with, only its owner may ask. */
async function withLaunchPermissions({ reading, account }, image) {
	if ((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(image, "OwnerId") !== account) return image;
	const answer = await reading.find("ec2:DescribeImageAttribute", readingEc2(DescribeImageAttributeCommand), {
		ImageId: (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(image, "ImageId"),
		Attribute: "launchPermission"
	});
	return answer === void 0 ? void 0 : {
		...image,
		LaunchPermissions: answer.LaunchPermissions ?? []
	};
}
/** Whom a snapshot is shared with, only its owner may ask. */
async function withVolumePermissions({ reading, account }, snapshot) {
	if ((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(snapshot, "OwnerId") !== account) return snapshot;
	const answer = await reading.find("ec2:DescribeSnapshotAttribute", readingEc2(DescribeSnapshotAttributeCommand), {
		SnapshotId: (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(snapshot, "SnapshotId"),
		Attribute: "createVolumePermission"
	});
	return answer === void 0 ? void 0 : {
		...snapshot,
		CreateVolumePermissions: answer.CreateVolumePermissions ?? []
	};
}
async function withEntries({ reading }, list) {
	const entries = {
		api: "ec2:GetManagedPrefixListEntries",
		read: readingEc2(_GetSnapshotBlockPublicAccessStateCommand_js__WEBPACK_IMPORTED_MODULE_8__.n),
		list: "Entries",
		token: "NextToken"
	};
	const PrefixListId = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(list, "PrefixListId");
	return {
		...list,
		Entries: await reading.all(entries, {
			PrefixListId,
			MaxResults: 100
		})
	};
}
// clouds/aws/live/refusal.js
/** What an error of the SDK says of a call that was to change something. */
/**
* What is to be thrown for it. CallRefused where AWS answered no; an AccessError where there was nobody to send it as, which
* a run that is resumed can get over; otherwise an Error that says that nobody knows.
*/
function sendingError(error, api, scope) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t || error instanceof _live_scope_js__WEBPACK_IMPORTED_MODULE_10__.t) return error;
	const code = refusalCode(error);
	const { message } = (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.i)(error);
	if (code === void 0) return inDoubt(api, scope, message, error);
	const words = message.replace(/\.$/, "");
	if (hasExpired(error)) {
		const text = `AWS takes the credentials for ${scope} no longer, nor those it gave instead: ${words}. Log in again, and resume.`;
		return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t("lost-login", text, {
			scope,
			api
		}, { cause: error });
	}
	const permission = isAboutPermission(code) ? missingAction(error) ?? api : void 0;
	return new _live_scope_js__WEBPACK_IMPORTED_MODULE_10__.t(code, `AWS refused ${api} in ${scope}: ${words}`, permission, { cause: error });
}
/** Nobody knows whether the call has been carried out; live state tells. */
function inDoubt(api, scope, words, cause) {
	const text = `Whether ${api} in ${scope} has been done is not known: ${words.replace(/\.$/, "")}. What is there now tells.`;
	return new Error(text, { cause });
}
/**
* Whether AWS says that the credentials are too old: then it has done nothing. EC2's code is RequestExpired.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
*/
function hasExpired(error) {
	return [
		"ExpiredToken",
		"ExpiredTokenException",
		"RequestExpired"
	].includes(refusalCode(error) ?? "");
}
/** Whether AWS says that there is no such object. */
function isNotFound(error) {
	const code = refusalCode(error) ?? "";
	return code.endsWith(".NotFound") || notFoundCodes.has(code);
}
/** Codes that say so in other words: of images that were deregistered, and of IAM. */
const notFoundCodes = /* @__PURE__ */ new Set(["InvalidAMIID.Unavailable", "NoSuchEntity"]);
/**
* AWS's code of a call that it refused and did not carry out: an error of the client (4xx), or too many calls, whatever
* the status. The SDK's names of IAM's errors are not their codes. Undefined for what proxies answer, which have no code,
* and for servers that failed.
*/
function refusalCode(error) {
	if (!(error instanceof Error) || unnamed.has(error.name)) return void 0;
	const status = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.r)((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.r)(error, "$metadata"), "httpStatusCode");
	if (typeof status !== "number") return void 0;
	return status >= 400 && status < 500 && status !== 408 || (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.i)(error).outcome === "throttled" ? (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(error, "Code") ?? error.name : void 0;
}
/** What the SDK calls errors that came without a code. */
const unnamed = /* @__PURE__ */ new Set([
	"",
	"Error",
	"Unknown",
	"UnknownError",
	"TimeoutError",
	"AbortError"
]);
function isAboutPermission(code) {
	return [
		"UnauthorizedOperation",
		"AccessDenied",
		"AccessDeniedException",
		"UnauthorizedException"
	].includes(code);
}
/** AWS names the action that was missing, which may be another than the one called: `iam:PassRole`. */
function missingAction(error) {
	return /is not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)/.exec((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.r)(error))?.[1];
}
// clouds/aws/live/failed-items.js
/** Answers that look like success and hold failures of single items. */
/**
* Throws where the answer says that not everything was done: CallRefused where that is nothing, or where the permissions
* of a security group that were to be revoked were not there; an Error where part of it was done.
*/
function rejectFailedItems(answered) {
	rejectUnsuccessful(answered);
	rejectUnknownPermissions(answered);
	const { api, scope, answer } = answered;
	if ((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.r)(answer, "Return") === false) throw inDoubt(api, scope, "the answer says no, without a reason", void 0);
}
/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnsuccessfulItem.html */
function rejectUnsuccessful({ api, scope, input, answer }) {
	const failed = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.i)(answer, "Unsuccessful") ?? [];
	const [first] = failed;
	if (first === void 0) return;
	const error = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.r)(first, "Error");
	const message = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(error, "Message") ?? "no reason was given";
	const asked = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.i)(input, "ResourceIds") ?? (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.i)(input, "FlowLogIds") ?? [];
	if (failed.length < asked.length) throw inDoubt(api, scope, `${failed.length} of ${asked.length} failed, the first with: ${message}`, void 0);
	const words = message.replace(/\.$/, "");
	throw new _live_scope_js__WEBPACK_IMPORTED_MODULE_10__.t((0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(error, "Code") ?? "Unsuccessful", `AWS refused ${api} in ${scope}: ${words}`);
}
/**
* In a default VPC, permissions that are not there are no error but listed. Whatever the others were, none of them is
* there now, so this is what `InvalidPermission.NotFound` says elsewhere.
* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
*/
function rejectUnknownPermissions({ api, scope, answer }) {
	const unknown = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.i)(answer, "UnknownIpPermissions") ?? [];
	if (unknown.length === 0) return;
	const text = `AWS refused ${api} in ${scope}: ${unknown.length === 1 ? "a permission was" : `${unknown.length} permissions were`} not there`;
	throw new _live_scope_js__WEBPACK_IMPORTED_MODULE_10__.t("InvalidPermission.NotFound", text);
}
// clouds/aws/live/iam-types.js
/** The types of IAM that bots and writes read, by their name. Policy documents are their text, as it was given to IAM. */
/** The most items that a page of IAM has. */
const most = { MaxItems: 1e3 };
/** Shapes are those of the SDK, and what the functions add. */
const iamTypes = {
	"aws.iam.role": {
		get: role,
		list: roles
	},
	"aws.iam.instance_profile": {
		get: instanceProfile,
		list: instanceProfiles
	},
	"aws.iam.policy": {
		get: policy,
		list: policies
	}
};
/** With `AttachedPolicies`, and `InlinePolicies` as text by name. */
async function role({ reading }, name) {
	const RoleName = name;
	const answer = await reading.find("iam:GetRole", readingIam(GetRoleCommand), { RoleName });
	if (answer?.Role === void 0) return void 0;
	const attached = {
		api: "iam:ListAttachedRolePolicies",
		read: readingIam(ListAttachedRolePoliciesCommand),
		list: "AttachedPolicies",
		token: "Marker"
	};
	const [AttachedPolicies, InlinePolicies] = await Promise.all([reading.all(attached, {
		RoleName,
		...most
	}), inlinePolicies(reading, RoleName)]);
	return {
		...withText(answer.Role, "AssumeRolePolicyDocument"),
		AttachedPolicies,
		InlinePolicies
	};
}
async function inlinePolicies(reading, RoleName) {
	const names = {
		api: "iam:ListRolePolicies",
		read: readingIam(ListRolePoliciesCommand),
		list: "PolicyNames",
		token: "Marker"
	};
	const documents = {};
	for (const PolicyName of await reading.all(names, {
		RoleName,
		...most
	})) {
		if (typeof PolicyName !== "string") continue;
		const read = readingIam(GetRolePolicyCommand);
		const document = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(await reading.find("iam:GetRolePolicy", read, {
			RoleName,
			PolicyName
		}), "PolicyDocument");
		if (document !== void 0) documents[PolicyName] = decodeURIComponent(document);
	}
	return documents;
}
async function roles(scope, filters) {
	filtersWithin(filters, "aws.iam.role", []);
	const listing = {
		api: "iam:ListRoles",
		read: readingIam(ListRolesCommand),
		list: "Roles",
		token: "Marker"
	};
	return wholeObjects(await scope.reading.all(listing, most), "RoleName", (name) => role(scope, name));
}
async function instanceProfile({ reading }, InstanceProfileName) {
	const read = readingIam(GetInstanceProfileCommand);
	return (await reading.find("iam:GetInstanceProfile", read, { InstanceProfileName }))?.InstanceProfile;
}
/** IAM has no filters; `role-name` asks for the profiles of one role. */
async function instanceProfiles(scope, filters) {
	filtersWithin(filters, "aws.iam.instance_profile", ["role-name"]);
	const ofRole = {
		api: "iam:ListInstanceProfilesForRole",
		read: readingIam(ListInstanceProfilesForRoleCommand),
		list: "InstanceProfiles",
		token: "Marker"
	};
	const every = {
		...ofRole,
		api: "iam:ListInstanceProfiles",
		read: readingIam(ListInstanceProfilesCommand)
	};
	const names = filters["role-name"];
	if (names === void 0) return objectsIn(await scope.reading.all(every, most));
	return objectsIn((await Promise.all(names.map((RoleName) => scope.reading.all(ofRole, {
		RoleName,
		...most
	})))).flat());
}
/** With the `Document` of the version that is in force. */
async function policy({ reading }, PolicyArn) {
	const { Policy } = await reading.find("iam:GetPolicy", readingIam(GetPolicyCommand), { PolicyArn }) ?? {};
	if (Policy === void 0) return void 0;
	const asked = {
		PolicyArn,
		VersionId: Policy.DefaultVersionId
	};
	const version = await reading.find("iam:GetPolicyVersion", readingIam(GetPolicyVersionCommand), asked);
	if (version?.PolicyVersion === void 0) return void 0;
	return {
		...Policy,
		Document: (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(withText(version.PolicyVersion, "Document"), "Document")
	};
}
/** Those of the account, not AWS's own. */
async function policies(scope, filters) {
	filtersWithin(filters, "aws.iam.policy", []);
	const listing = {
		api: "iam:ListPolicies",
		read: readingIam(ListPoliciesCommand),
		list: "Policies",
		token: "Marker"
	};
	return wholeObjects(await scope.reading.all(listing, {
		Scope: "Local",
		...most
	}), "Arn", (arn) => policy(scope, arn));
}
/** IAM's lists leave out most of each object. One after the other: IAM takes few calls. */
async function wholeObjects(items, idField, get) {
	const objects = [];
	for (const item of items) {
		const id = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(item, idField);
		const object = id === void 0 ? void 0 : await get(id);
		if (object !== void 0) objects.push(object);
	}
	return objects;
}
/** Documents come encoded as in a URL. https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
function withText(object, field) {
	const document = (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(object, field);
	return document === void 0 ? object : {
		...object,
		[field]: decodeURIComponent(document)
	};
}
function filtersWithin(filters, type, known) {
	const unknown = Object.keys(filters).find((name) => !known.includes(name));
	if (unknown !== void 0) throw new Error(`${type} is listed with the filter ${unknown}, which IAM does not have`);
}
function objectsIn(items) {
	return items.filter((item) => typeof item === "object" && item !== null);
}
// clouds/aws/live/live-reading.js
/** Asks AWS about one scope: every page, with credentials renewed, and what it refuses as AccessErrors. */
/** Reads one scope. */
var LiveReading = class {
	#request;
	constructor(request) {
		this.#request = request;
	}
	/** One answer. Throws AccessError. */
	async ask(api, read, input) {
		try {
			return await this.#timed(read, input);
		} catch (error) {
			throw this.#refused(api, error);
		}
	}
	/** One answer, or undefined where AWS says that there is no such object. Throws AccessError. */
	async find(api, read, input) {
		try {
			return await this.#timed(read, input);
		} catch (error) {
			if (isNotFound(error)) return void 0;
			throw this.#refused(api, error);
		}
	}
	/** All items, page after page; none where AWS says that what they are about is not there. Throws AccessError. */
	async all({ api, read, list, token: tokenField }, input) {
		const { limits, signal } = this.#request.context;
		const page = async (token, call) => {
			const asked = token === void 0 ? input : {
				...input,
				[tokenField]: token
			};
			const answer = await this.#renewing((clients) => read(clients, asked, call.signal));
			return {
				items: (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.i)(answer, list),
				next: (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.a)(answer, tokenField)
			};
		};
		let isGone = false;
		const ended = (error) => {
			isGone = isNotFound(error);
			return (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.r)(error, api);
		};
		const bounds = {
			callMs: limits.callSeconds * 1e3,
			signal,
			clock: _read_listing_js__WEBPACK_IMPORTED_MODULE_9__.n
		};
		const { items, ending } = await (0,_read_listing_js__WEBPACK_IMPORTED_MODULE_9__.t)({
			page,
			endingOf: ended
		}, bounds);
		if (isGone) return [];
		const { outcome, message = outcome, permission } = ending;
		if (outcome !== "complete") throw this.#failed(api, {
			outcome,
			message,
			permission
		}, void 0);
		return items;
	}
	#timed(read, input) {
		return (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_6__.t)(this.#request.context, (signal) => this.#renewing((clients) => read(clients, input, signal)));
	}
	/** Asks again, once, with other credentials. */
	async #renewing(ask) {
		const { clients, renew } = this.#request;
		try {
			return await ask(clients);
		} catch (error) {
			if (!hasExpired(error)) throw error;
			renew();
			return ask(clients);
		}
	}
	#refused(api, error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.t) return error;
		const { outcome, message = outcome, permission } = (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.r)(error, api);
		const code = outcome === "complete" ? "failed" : outcome;
		return this.#failed(api, {
			outcome: code,
			message,
			permission
		}, error);
	}
	#failed(api, { outcome, message, permission }, cause) {
		const { scope } = this.#request;
		const where = {
			scope,
			api,
			...permission === void 0 ? {} : { permission }
		};
		const text = `${api} in ${scope} could not be read: ${message.replace(/\.$/, "")}`;
		return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.t(outcome, text, where, { cause });
	}
};
// clouds/aws/live/new-role.js
/** Usually seconds, at most about a minute: waits between calls, milliseconds. */
const pausesMs = [
	2e3,
	4e3,
	8e3,
	16e3,
	3e4
];
/**
* Sends again what AWS refuses because it does not know a role yet: it has done nothing then. A role that does not let
* AWS's service in is refused in the same words, and only costs the minute.
* https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
*/
async function onceRoleIsKnown(send, { clock, signal }) {
	for (const pauseMs of pausesMs) try {
		return await send();
	} catch (error) {
		if (signal.aborted || !isAboutNewRole(error)) throw error;
		await unlessAborted(clock, pauseMs, signal, error);
	}
	return send();
}
/** What CreateFlowLogs says of its role. */
function isAboutNewRole(error) {
	return (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.i)(error).message.includes("Unable to assume given IAM role");
}
/** Where the waiting is cut short, the refusal stands. */
async function unlessAborted(clock, pauseMs, signal, refusal) {
	try {
		await clock.wait(pauseMs, signal);
	} catch {
		throw refusal;
	}
}
// clouds/aws/live/plain-json.js
/**
* Without `$metadata`; times as ISO 8601 text; fields that are not there left out. Throws an Error for what no answer of EC2
* or IAM holds.
*/
function plainObject(value) {
	const fields = Object.entries(value).filter(([name, field]) => name !== "$metadata" && field !== void 0);
	return Object.fromEntries(fields.map(([name, field]) => [name, plain(field)]));
}
function plain(value) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return value;
	if (typeof value === "number" && Number.isFinite(value)) return value;
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.map((element) => plain(element));
	if (typeof value === "object") return plainObject(value);
	throw new Error(`an answer of AWS holds a ${typeof value}, which is no JSON`);
}
// clouds/aws/live/live-scope.js
/** One scope of AWS: its objects as they are now, and the calls that change them. */
const types = {
	...ec2Types,
	...iamTypes
};
/** Live state of an account in a region. */
var AwsLiveScope = class {
	#request;
	#read;
	constructor(request) {
		this.#request = request;
		const { scope, clients, context, renew } = request;
		const reading = new LiveReading({
			scope: scope.id,
			clients,
			context,
			renew
		});
		this.#read = {
			reading,
			account: scope.account,
			region: scope.region
		};
	}
	async get({ type, id }) {
		const known = typeNamed(type);
		if (id === "" || (0,_answer_id_js__WEBPACK_IMPORTED_MODULE_12__.r)(id) !== void 0) return void 0;
		const object = await known.get(this.#read, id);
		return object === void 0 ? void 0 : plainObject(object);
	}
	async list(type, filters = {}) {
		const known = typeNamed(type);
		if (Object.values(filters).some((values) => values.length === 0)) return [];
		return (await known.list(this.#read, filters)).map((object) => plainObject(object));
	}
	async send({ api, input }) {
		const { scope, clients, context, renew, clock = _read_listing_js__WEBPACK_IMPORTED_MODULE_9__.n } = this.#request;
		const call = Object.hasOwn(calls, api) ? calls[api] : void 0;
		if (call === void 0) throw new _live_scope_js__WEBPACK_IMPORTED_MODULE_10__.t("InvalidAction", `Nothing was sent: posturegate knows no call ${api}`);
		const sent = async () => {
			try {
				return await call(clients, input);
			} catch (error) {
				if (!hasExpired(error)) throw error;
				renew();
				return call(clients, input);
			}
		};
		try {
			const answer = plainObject(await onceRoleIsKnown(sent, {
				clock,
				signal: context.signal
			}));
			rejectFailedItems({
				api,
				scope: scope.id,
				input,
				answer
			});
			return answer;
		} catch (error) {
			throw sendingError(error, api, scope.id);
		}
	}
};
function typeNamed(type) {
	const known = Object.hasOwn(types, type) ? types[type] : void 0;
	if (known === void 0) throw new Error(`Live objects of type ${type} cannot be read`);
	return known;
}
// clouds/aws/live/open-aws.js
/** Asks AWS nothing before a scope is read or changed. */
function openAws(params, context) {
	const shared = (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.l)(params, context);
	const logins = /* @__PURE__ */ new Map();
	const scopes = /* @__PURE__ */ new Map();
	/** One login for all scopes that have the same home: a region that is changed anyway, so nothing that forbids others matters. */
	const loginFor = ({ region }) => {
		const asked = {
			...params,
			regions: [region],
			excludeRegions: [],
			excludeAccounts: [],
			userData: false
		};
		const home = (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.o)(asked);
		let login = logins.get(home);
		if (login === void 0) {
			login = new LiveLogin({
				params: asked,
				shared,
				context,
				now: () => performance.now()
			}, params.accountRole);
			logins.set(home, login);
		}
		return login;
	};
	const opened = (scope) => {
		const { provider, renew } = loginFor(scope).credentialsOf(scope);
		const { endpoint, partition } = params;
		const [iamRegion] = _login_js__WEBPACK_IMPORTED_MODULE_7__.s[partition].defaultRegions;
		return new AwsLiveScope({
			scope,
			clients: new LiveClients({
				ec2: (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.c)(shared, {
					region: scope.region,
					credentials: provider,
					endpoint
				}),
				iam: (0,_login_js__WEBPACK_IMPORTED_MODULE_7__.c)(shared, {
					region: iamRegion,
					credentials: provider
				}),
				signal: context.signal
			}),
			context,
			renew
		});
	};
	return {
		open: (scope) => {
			let live = scopes.get(scope.id);
			if (live === void 0) scopes.set(scope.id, live = opened(scope));
			return live;
		},
		done: () => {
			shared.requestHandler.destroy?.();
			return Promise.resolve();
		}
	};
}



/***/ })

};
