export const id = 7570;
export const ids = [7570];
export const modules = {

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DescribeVpcEndpointServicePermissions$),
/* harmony export */   A: () => (/* binding */ CreateNetworkAclEntry$),
/* harmony export */   B: () => (/* binding */ DeleteSnapshot$),
/* harmony export */   C: () => (/* binding */ EC2Client),
/* harmony export */   Ct: () => (/* binding */ TerminateInstances$),
/* harmony export */   D: () => (/* binding */ AuthorizeSecurityGroupEgress$),
/* harmony export */   E: () => (/* binding */ AttachInternetGateway$),
/* harmony export */   F: () => (/* binding */ DeleteInternetGateway$),
/* harmony export */   G: () => (/* binding */ DescribeInstanceAttribute$),
/* harmony export */   H: () => (/* binding */ DescribeClientVpnEndpoints$),
/* harmony export */   I: () => (/* binding */ DeleteKeyPair$),
/* harmony export */   J: () => (/* binding */ DescribeLaunchTemplates$),
/* harmony export */   K: () => (/* binding */ DescribeKeyPairs$),
/* harmony export */   L: () => (/* binding */ DeleteNetworkAcl$),
/* harmony export */   M: () => (/* binding */ CreateSnapshot$),
/* harmony export */   N: () => (/* binding */ CreateTags$),
/* harmony export */   O: () => (/* binding */ AuthorizeSecurityGroupIngress$),
/* harmony export */   P: () => (/* binding */ DeleteFlowLogs$),
/* harmony export */   Q: () => (/* binding */ DescribeVpcEndpointServiceConfigurations$),
/* harmony export */   R: () => (/* binding */ DeleteNetworkAclEntry$),
/* harmony export */   S: () => (/* binding */ command),
/* harmony export */   St: () => (/* binding */ StopInstances$),
/* harmony export */   T: () => (/* binding */ AssociateIamInstanceProfile$),
/* harmony export */   U: () => (/* binding */ DescribeIamInstanceProfileAssociations$),
/* harmony export */   V: () => (/* binding */ DeleteTags$),
/* harmony export */   W: () => (/* binding */ DescribeImageAttribute$),
/* harmony export */   X: () => (/* binding */ DescribeSnapshotAttribute$),
/* harmony export */   Y: () => (/* binding */ DescribeRegions$),
/* harmony export */   Z: () => (/* binding */ DescribeTransitGateways$),
/* harmony export */   _: () => (/* binding */ DescribeImagesCommand),
/* harmony export */   _t: () => (/* binding */ ReleaseAddress$),
/* harmony export */   a: () => (/* binding */ GetEbsEncryptionByDefaultCommand),
/* harmony export */   at: () => (/* binding */ DisableImageBlockPublicAccess$),
/* harmony export */   b: () => (/* binding */ _ep0),
/* harmony export */   bt: () => (/* binding */ RevokeSecurityGroupIngress$),
/* harmony export */   c: () => (/* binding */ DescribeSubnetsCommand),
/* harmony export */   ct: () => (/* binding */ DisassociateIamInstanceProfile$),
/* harmony export */   d: () => (/* binding */ DescribeRouteTablesCommand),
/* harmony export */   dt: () => (/* binding */ EnableSnapshotBlockPublicAccess$),
/* harmony export */   et: () => (/* binding */ DescribeVpcEndpoints$),
/* harmony export */   f: () => (/* binding */ DescribeNetworkInterfacesCommand),
/* harmony export */   ft: () => (/* binding */ ModifyImageAttribute$),
/* harmony export */   g: () => (/* binding */ DescribeInstancesCommand),
/* harmony export */   gt: () => (/* binding */ ModifySnapshotAttribute$),
/* harmony export */   h: () => (/* binding */ DescribeInternetGatewaysCommand),
/* harmony export */   ht: () => (/* binding */ ModifyNetworkInterfaceAttribute$),
/* harmony export */   i: () => (/* binding */ GetImageBlockPublicAccessStateCommand),
/* harmony export */   it: () => (/* binding */ DisableEbsEncryptionByDefault$),
/* harmony export */   j: () => (/* binding */ CreateSecurityGroup$),
/* harmony export */   k: () => (/* binding */ CreateFlowLogs$),
/* harmony export */   l: () => (/* binding */ DescribeSnapshotsCommand),
/* harmony export */   lt: () => (/* binding */ EnableEbsEncryptionByDefault$),
/* harmony export */   m: () => (/* binding */ DescribeManagedPrefixListsCommand),
/* harmony export */   mt: () => (/* binding */ ModifyInstanceMetadataOptions$),
/* harmony export */   n: () => (/* binding */ GetManagedPrefixListEntriesCommand),
/* harmony export */   nt: () => (/* binding */ DescribeVpnConnections$),
/* harmony export */   o: () => (/* binding */ DescribeVpcsCommand),
/* harmony export */   ot: () => (/* binding */ DisableSnapshotBlockPublicAccess$),
/* harmony export */   p: () => (/* binding */ DescribeNetworkAclsCommand),
/* harmony export */   pt: () => (/* binding */ ModifyInstanceMetadataDefaults$),
/* harmony export */   q: () => (/* binding */ DescribeLaunchTemplateVersions$),
/* harmony export */   r: () => (/* binding */ GetInstanceMetadataDefaultsCommand),
/* harmony export */   rt: () => (/* binding */ DetachInternetGateway$),
/* harmony export */   s: () => (/* binding */ DescribeVolumesCommand),
/* harmony export */   st: () => (/* binding */ DisassociateAddress$),
/* harmony export */   t: () => (/* binding */ GetSnapshotBlockPublicAccessStateCommand),
/* harmony export */   tt: () => (/* binding */ DescribeVpcPeeringConnections$),
/* harmony export */   u: () => (/* binding */ DescribeSecurityGroupsCommand),
/* harmony export */   ut: () => (/* binding */ EnableImageBlockPublicAccess$),
/* harmony export */   v: () => (/* binding */ DescribeFlowLogsCommand),
/* harmony export */   vt: () => (/* binding */ ReplaceNetworkAclEntry$),
/* harmony export */   w: () => (/* binding */ AssociateAddress$),
/* harmony export */   x: () => (/* binding */ _mw0),
/* harmony export */   xt: () => (/* binding */ StartInstances$),
/* harmony export */   y: () => (/* binding */ DescribeAddressesCommand),
/* harmony export */   yt: () => (/* binding */ RevokeSecurityGroupEgress$),
/* harmony export */   z: () => (/* binding */ DeleteSecurityGroup$)
/* harmony export */ });
/* harmony import */ var _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5765);
/* harmony import */ var _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8053);
/* harmony import */ var _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9326);
/* harmony import */ var _configLoader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4959);
/* harmony import */ var _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7031);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5193);






// ../../../node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthSchemeProvider.js
const defaultEC2HttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.St)(context).operation,
		region: await (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.xt)(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "ec2",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultEC2HttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.r)(config);
	return Object.assign(config_0, { authSchemePreference: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.xt)(config.authSchemePreference ?? []) });
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "ec2"
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
// ../../../node_modules/@aws-sdk/client-ec2/package.json
var version = "3.1169.0";
// ../../../node_modules/@aws-sdk/core/dist-es/submodules/protocols/query/AwsEc2QueryProtocol.js
var AwsEc2QueryProtocol = class extends _SignatureV4MultiRegion_js__WEBPACK_IMPORTED_MODULE_4__.n {
	options;
	constructor(options) {
		super(options);
		this.options = options;
		Object.assign(this.serializer.settings, {
			capitalizeKeys: true,
			flattenLists: true,
			serializeEmptyLists: false,
			ec2: true
		});
	}
	getShapeId() {
		return "aws.protocols#ec2Query";
	}
	useNestedResult() {
		return false;
	}
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://ec2-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://ec2.{Region}.amazonaws.com", i],
		["https://ec2-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://ec2.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://ec2.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Z.from(nodes, root, _data.conditions, _data.results);
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/endpoint/endpointResolver.js
const cache = new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.X({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.J)(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Y.aws = _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.d;
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/models/EC2ServiceException.js
var EC2ServiceException = class EC2ServiceException extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.lt {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.ec2#EC2ServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, EC2ServiceException.prototype);
	}
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/schemas/schemas_0.js
const _A = "Address";
const _AARs = "AssociateAddressRequest";
const _AARss = "AssociateAddressResult";
const _AASAu = "AutoAcceptSharedAttachments";
const _AAsso = "AssociateAddress";
const _ABV = "AttributeBooleanValue";
const _AC = "AcceleratorCount";
const _ACIA = "AssociateCarrierIpAddress";
const _ADRFRV = "AllowDnsResolutionFromRemoteVpc";
const _ADRTI = "AssociationDefaultRouteTableId";
const _ADc = "ActiveDirectory";
const _AEFLCLTRV = "AllowEgressFromLocalClassicLinkToRemoteVpc";
const _AEFLVTRCL = "AllowEgressFromLocalVpcToRemoteClassicLink";
const _AESS = "AttachmentEnaSrdSpecification";
const _AESUS = "AttachmentEnaSrdUdpSpecification";
const _AF = "AddressFamily";
const _AGV = "ApiGatewayV2";
const _AIAC = "AvailableIpAddressCount";
const _AIAOC = "AssignIpv6AddressOnCreation";
const _AIG = "AttachInternetGateway";
const _AIGR = "AttachInternetGatewayRequest";
const _AIIP = "AssociateIamInstanceProfile";
const _AIIPR = "AssociateIamInstanceProfileRequest";
const _AIIPRs = "AssociateIamInstanceProfileResult";
const _AIL = "AllocationIdList";
const _AILs = "AssociationIdList";
const _AIT = "AllowedInstanceTypes";
const _AITS = "AllowedInstanceTypeSet";
const _AId = "AdditionalInfo";
const _AIl = "AllocationId";
const _AIll = "AllocationIds";
const _AIs = "AssociationId";
const _AIsso = "AssociationIds";
const _AItt = "AttachmentId";
const _AL = "AccountLevel";
const _ALI = "AmiLaunchIndex";
const _ALd = "AddressList";
const _AMSc = "AcceleratorManufacturerSet";
const _AMc = "AcceleratorManufacturers";
const _ANSc = "AcceleratorNameSet";
const _ANcc = "AcceleratorNames";
const _AO = "AuthenticationOptions";
const _APIAss = "AssociatePublicIpAddress";
const _APSl = "AllowedPrincipalSet";
const _APl = "AllowedPrincipal";
const _APll = "AllowedPrincipals";
const _ARC = "AcceptedRouteCount";
const _ARc = "AcceptanceRequired";
const _ARl = "AllowReassociation";
const _ARll = "AllRegions";
const _ARss = "AssociatedResource";
const _ARuto = "AutoRecovery";
const _ASA = "AmazonSideAsn";
const _ASGE = "AuthorizeSecurityGroupEgress";
const _ASGER = "AuthorizeSecurityGroupEgressRequest";
const _ASGERu = "AuthorizeSecurityGroupEgressResult";
const _ASGIR = "AuthorizeSecurityGroupIngressRequest";
const _ASGIRu = "AuthorizeSecurityGroupIngressResult";
const _ASGIu = "AuthorizeSecurityGroupIngress";
const _ASI = "AssociatedSubnetIds";
const _ASIs = "AssociatedSubnetId";
const _ASL = "AssociatedSubnetList";
const _ASSm = "AmdSevSnp";
const _ASs = "AssociationState";
const _ASsso = "AssociatedSubnets";
const _ATMMB = "AcceleratorTotalMemoryMiB";
const _ATN = "AssociatedTargetNetwork";
const _ATNS = "AssociatedTargetNetworkSet";
const _ATNs = "AssociatedTargetNetworks";
const _ATSc = "AcceleratorTypeSet";
const _ATc = "AcceleratorTypes";
const _ATtt = "AttachTime";
const _AVI = "AccepterVpcInfo";
const _AVt = "AttributeValue";
const _AZ = "AvailabilityZone";
const _AZI = "AvailabilityZoneId";
const _AZIv = "AvailabilityZoneIds";
const _AZv = "AvailabilityZones";
const _Ad = "Add";
const _Add = "Addresses";
const _Af = "Affinity";
const _Ar = "Arn";
const _Arc = "Architecture";
const _As = "Associations";
const _Ass = "Association";
const _At = "Attribute";
const _Att = "Attachment";
const _Atta = "Attachments";
const _BDM = "BlockDeviceMapping";
const _BDML = "BlockDeviceMappingList";
const _BDMl = "BlockDeviceMappings";
const _BDMlo = "BlockDurationMinutes";
const _BEBM = "BaselineEbsBandwidthMbps";
const _BEDN = "BaseEndpointDnsNames";
const _BLE = "BgpLogEnabled";
const _BLGA = "BgpLogGroupArn";
const _BLOF = "BgpLogOutputFormat";
const _BM = "BootMode";
const _BMa = "BareMetal";
const _BP = "BurstablePerformance";
const _BPAS = "BlockPublicAccessStates";
const _BPF = "BaselinePerformanceFactors";
const _BTa = "BannerText";
const _BW = "BandwidthWeighting";
const _CAe = "CertificateArn";
const _CAer = "CertificateAuthentication";
const _CB = "CidrBlock";
const _CBAS = "CidrBlockAssociationSet";
const _CBI = "CapacityBlockId";
const _CBSi = "CidrBlockState";
const _CBSid = "CidrBlockSet";
const _CBr = "CreatedBy";
const _CCB = "ClientCidrBlock";
const _CCO = "ClientConnectOptions";
const _CCRO = "ClientConnectResponseOptions";
const _CCor = "CoreCount";
const _CCp = "CpuCredits";
const _CDM = "CompletionDurationMinutes";
const _CDr = "CreationDate";
const _CFAS = "CriticalFixAvailableSince";
const _CFL = "CreateFlowLogs";
const _CFLR = "CreateFlowLogsRequest";
const _CFLRr = "CreateFlowLogsResult";
const _CGC = "CustomerGatewayConfiguration";
const _CGI = "CarrierGatewayId";
const _CGIu = "CustomerGatewayId";
const _CI = "CarrierIp";
const _CIBM = "CurrentInstanceBootMode";
const _CIi = "CidrIp";
const _CIid = "CidrIpv6";
const _CIidr = "CidrIpv4";
const _CLBO = "ClientLoginBannerOptions";
const _CLBRO = "ClientLoginBannerResponseOptions";
const _CLG = "CloudwatchLogGroup";
const _CLO = "ConnectionLogOptions";
const _CLRO = "ConnectionLogResponseOptions";
const _CLS = "CloudwatchLogStream";
const _CM = "CpuManufacturers";
const _CMSp = "CpuManufacturerSet";
const _CNA = "CoreNetworkArn";
const _CNAA = "CoreNetworkAttachmentArn";
const _CNAE = "CreateNetworkAclEntry";
const _CNAER = "CreateNetworkAclEntryRequest";
const _CO = "CpuOptions";
const _COI = "CustomerOwnedIp";
const _COIP = "CustomerOwnedIpv4Pool";
const _CPF = "CpuPerformanceFactor";
const _CRCC = "ClientRootCertificateChain";
const _CREO = "ClientRouteEnforcementOptions";
const _CRERO = "ClientRouteEnforcementResponseOptions";
const _CRI = "CapacityReservationId";
const _CRP = "CapacityReservationPreference";
const _CRRGA = "CapacityReservationResourceGroupArn";
const _CRSR = "CapacityReservationSpecificationResponse";
const _CRSa = "CapacityReservationSpecification";
const _CRT = "CapacityReservationTarget";
const _CRTR = "CapacityReservationTargetResponse";
const _CSG = "CreateSecurityGroup";
const _CSGR = "CreateSecurityGroupRequest";
const _CSGRr = "CreateSecurityGroupResult";
const _CSRr = "CreateSnapshotRequest";
const _CSr = "CreditSpecification";
const _CSre = "CreateSnapshot";
const _CSu = "CurrentState";
const _CT = "ClientToken";
const _CTC = "ConnectionTrackingConfiguration";
const _CTR = "CreateTagsRequest";
const _CTS = "ConnectionTrackingSpecification";
const _CTSR = "ConnectionTrackingSpecificationRequest";
const _CTSRo = "ConnectionTrackingSpecificationResponse";
const _CTomp = "CompletionTime";
const _CTr = "CreationTime";
const _CTre = "CreateTime";
const _CTrea = "CreationTimestamp";
const _CTreat = "CreateTags";
const _CVA = "ClientVpnAuthentication";
const _CVAL = "ClientVpnAuthenticationList";
const _CVAZIS = "ClientVpnAvailabilityZoneIdSet";
const _CVAZS = "ClientVpnAvailabilityZoneSet";
const _CVE = "ClientVpnEndpoint";
const _CVEAS = "ClientVpnEndpointAttributeStatus";
const _CVEI = "ClientVpnEndpointId";
const _CVEIL = "ClientVpnEndpointIdList";
const _CVEIl = "ClientVpnEndpointIds";
const _CVES = "ClientVpnEndpointStatus";
const _CVEl = "ClientVpnEndpoints";
const _CVP = "CreateVolumePermission";
const _CVPL = "CreateVolumePermissionList";
const _CVPM = "CreateVolumePermissionModifications";
const _CVPr = "CreateVolumePermissions";
const _CVSGIS = "ClientVpnSecurityGroupIdSet";
const _CVTP = "ClientVpnTrustProvider";
const _CVTPS = "ClientVpnTrustProviderSet";
const _CWLO = "CloudWatchLogOptions";
const _Cat = "Category";
const _Ci = "Cidr";
const _Co = "Code";
const _Conf = "Configured";
const _Cou = "Count";
const _Cp = "Cpu";
const _DAIT = "DenyAllIgwTraffic";
const _DAR = "DescribeAddressesRequest";
const _DARe = "DescribeAddressesResult";
const _DARi = "DisassociateAddressRequest";
const _DASi = "DisableApiStop";
const _DAT = "DisableApiTermination";
const _DAesc = "DescribeAddresses";
const _DAi = "DisassociateAddress";
const _DCAR = "DeliverCrossAccountRole";
const _DCB = "DestinationCidrBlock";
const _DCVERes = "DescribeClientVpnEndpointsRequest";
const _DCVEResc = "DescribeClientVpnEndpointsResult";
const _DCVEe = "DescribeClientVpnEndpoints";
const _DE = "DnsEntry";
const _DEEBD = "DisableEbsEncryptionByDefault";
const _DEEBDR = "DisableEbsEncryptionByDefaultRequest";
const _DEEBDRi = "DisableEbsEncryptionByDefaultResult";
const _DEKI = "DataEncryptionKeyId";
const _DEQC = "DefaultEnaQueueCount";
const _DES = "DnsEntrySet";
const _DEn = "DnsEntries";
const _DFA = "DefaultForAz";
const _DFL = "DeleteFlowLogs";
const _DFLR = "DeleteFlowLogsRequest";
const _DFLRe = "DeleteFlowLogsResult";
const _DFLRes = "DescribeFlowLogsRequest";
const _DFLResc = "DescribeFlowLogsResult";
const _DFLe = "DescribeFlowLogs";
const _DHT = "DnsHostnameType";
const _DI = "DeviceIndex";
const _DIA = "DescribeImageAttribute";
const _DIAR = "DescribeImageAttributeRequest";
const _DIARe = "DescribeInstanceAttributeRequest";
const _DIAe = "DescribeInstanceAttribute";
const _DIBPA = "DisableImageBlockPublicAccess";
const _DIBPAR = "DisableImageBlockPublicAccessRequest";
const _DIBPARi = "DisableImageBlockPublicAccessResult";
const _DICB = "DestinationIpv6CidrBlock";
const _DIG = "DeleteInternetGateway";
const _DIGR = "DeleteInternetGatewayRequest";
const _DIGRe = "DescribeInternetGatewaysRequest";
const _DIGRes = "DescribeInternetGatewaysResult";
const _DIGRet = "DetachInternetGatewayRequest";
const _DIGe = "DescribeInternetGateways";
const _DIGet = "DetachInternetGateway";
const _DIIP = "DisassociateIamInstanceProfile";
const _DIIPA = "DescribeIamInstanceProfileAssociations";
const _DIIPAR = "DescribeIamInstanceProfileAssociationsRequest";
const _DIIPARe = "DescribeIamInstanceProfileAssociationsResult";
const _DIIPR = "DisassociateIamInstanceProfileRequest";
const _DIIPRi = "DisassociateIamInstanceProfileResult";
const _DIRes = "DescribeImagesRequest";
const _DIResc = "DescribeImagesResult";
const _DIRescr = "DescribeInstancesRequest";
const _DIRescri = "DescribeInstancesResult";
const _DIes = "DescribeImages";
const _DIesc = "DescribeInstances";
const _DIi = "DirectoryId";
const _DKP = "DeleteKeyPair";
const _DKPR = "DeleteKeyPairRequest";
const _DKPRe = "DeleteKeyPairResult";
const _DKPRes = "DescribeKeyPairsRequest";
const _DKPResc = "DescribeKeyPairsResult";
const _DKPe = "DescribeKeyPairs";
const _DLEM = "DeliverLogsErrorMessage";
const _DLPA = "DeliverLogsPermissionArn";
const _DLS = "DeliverLogsStatus";
const _DLTRes = "DescribeLaunchTemplatesRequest";
const _DLTResc = "DescribeLaunchTemplatesResult";
const _DLTVRes = "DescribeLaunchTemplateVersionsRequest";
const _DLTVResc = "DescribeLaunchTemplateVersionsResult";
const _DLTVe = "DescribeLaunchTemplateVersions";
const _DLTe = "DescribeLaunchTemplates";
const _DMPLRes = "DescribeManagedPrefixListsRequest";
const _DMPLResc = "DescribeManagedPrefixListsResult";
const _DMPLe = "DescribeManagedPrefixLists";
const _DN = "DeviceName";
const _DNA = "DeleteNetworkAcl";
const _DNAE = "DeleteNetworkAclEntry";
const _DNAER = "DeleteNetworkAclEntryRequest";
const _DNAR = "DeleteNetworkAclRequest";
const _DNARe = "DescribeNetworkAclsRequest";
const _DNARes = "DescribeNetworkAclsResult";
const _DNAe = "DescribeNetworkAcls";
const _DNIRe = "DescribeNetworkInterfacesRequest";
const _DNIRes = "DescribeNetworkInterfacesResult";
const _DNIe = "DescribeNetworkInterfaces";
const _DNn = "DnsName";
const _DOI = "DhcpOptionsId";
const _DOR = "DestinationOptionsRequest";
const _DORe = "DestinationOptionsResponse";
const _DOST = "DisconnectOnSessionTimeout";
const _DOT = "DeleteOnTermination";
const _DOe = "DestinationOptions";
const _DOn = "DnsOptions";
const _DPLI = "DestinationPrefixListId";
const _DPO = "DevicePostureOptions";
const _DPRO = "DevicePostureResponseOptions";
const _DPer = "DeregistrationProtection";
const _DR = "DryRun";
const _DRIT = "DnsRecordIpType";
const _DRRe = "DescribeRegionsRequest";
const _DRRes = "DescribeRegionsResult";
const _DRTA = "DefaultRouteTableAssociation";
const _DRTP = "DefaultRouteTablePropagation";
const _DRTRe = "DescribeRouteTablesRequest";
const _DRTRes = "DescribeRouteTablesResult";
const _DRTe = "DescribeRouteTables";
const _DRes = "DescribeRegions";
const _DS = "DnsServers";
const _DSA = "DirectoryServiceAuthentication";
const _DSAR = "DescribeSnapshotAttributeRequest";
const _DSARe = "DescribeSnapshotAttributeResult";
const _DSAe = "DescribeSnapshotAttribute";
const _DSBPA = "DisableSnapshotBlockPublicAccess";
const _DSBPAR = "DisableSnapshotBlockPublicAccessRequest";
const _DSBPARi = "DisableSnapshotBlockPublicAccessResult";
const _DSG = "DeleteSecurityGroup";
const _DSGR = "DeleteSecurityGroupRequest";
const _DSGRe = "DeleteSecurityGroupResult";
const _DSGRes = "DescribeSecurityGroupsRequest";
const _DSGResc = "DescribeSecurityGroupsResult";
const _DSGe = "DescribeSecurityGroups";
const _DSR = "DeleteSnapshotRequest";
const _DSRes = "DescribeSnapshotsRequest";
const _DSResc = "DescribeSnapshotsResult";
const _DSRescr = "DescribeSubnetsRequest";
const _DSRescri = "DescribeSubnetsResult";
const _DSele = "DeleteSnapshot";
const _DSes = "DescribeSnapshots";
const _DSesc = "DescribeSubnets";
const _DSn = "DnsSupport";
const _DT = "DeletionTime";
const _DTA = "DpdTimeoutAction";
const _DTGRes = "DescribeTransitGatewaysRequest";
const _DTGResc = "DescribeTransitGatewaysResult";
const _DTGe = "DescribeTransitGateways";
const _DTR = "DeleteTagsRequest";
const _DTS = "DpdTimeoutSeconds";
const _DTe = "DeprecationTime";
const _DTelet = "DeleteTags";
const _DVCRescr = "DescribeVpnConnectionsRequest";
const _DVCRescri = "DescribeVpnConnectionsResult";
const _DVCesc = "DescribeVpnConnections";
const _DVERes = "DescribeVpcEndpointsRequest";
const _DVEResc = "DescribeVpcEndpointsResult";
const _DVESCRes = "DescribeVpcEndpointServiceConfigurationsRequest";
const _DVESCResc = "DescribeVpcEndpointServiceConfigurationsResult";
const _DVESCe = "DescribeVpcEndpointServiceConfigurations";
const _DVESP = "DescribeVpcEndpointServicePermissions";
const _DVESPR = "DescribeVpcEndpointServicePermissionsRequest";
const _DVESPRe = "DescribeVpcEndpointServicePermissionsResult";
const _DVEe = "DescribeVpcEndpoints";
const _DVN = "DefaultVersionNumber";
const _DVPCRes = "DescribeVpcPeeringConnectionsRequest";
const _DVPCResc = "DescribeVpcPeeringConnectionsResult";
const _DVPCe = "DescribeVpcPeeringConnections";
const _DVRes = "DescribeVolumesRequest";
const _DVResc = "DescribeVolumesResult";
const _DVRescr = "DescribeVpcsRequest";
const _DVRescri = "DescribeVpcsResult";
const _DVef = "DefaultVersion";
const _DVes = "DescribeVolumes";
const _DVesc = "DescribeVpcs";
const _De = "Description";
const _Dev = "Device";
const _Do = "Domain";
const _EAn = "EnableAcceleration";
const _EBD = "EbsBlockDevice";
const _EBSL = "ExecutableByStringList";
const _EBx = "ExecutableBy";
const _ECI = "EbsCardIndex";
const _ECn = "EncryptionControl";
const _EDn = "EnableDns64";
const _EEBD = "EbsEncryptionByDefault";
const _EEEBD = "EnableEbsEncryptionByDefault";
const _EEEBDR = "EnableEbsEncryptionByDefaultRequest";
const _EEEBDRn = "EnableEbsEncryptionByDefaultResult";
const _EFS = "ElasticFileSystem";
const _EGA = "ElasticGpuAssociation";
const _EGAI = "ElasticGpuAssociationId";
const _EGAL = "ElasticGpuAssociationList";
const _EGAS = "ElasticGpuAssociationState";
const _EGAT = "ElasticGpuAssociationTime";
const _EGAl = "ElasticGpuAssociations";
const _EGIl = "ElasticGpuId";
const _EGSR = "ElasticGpuSpecificationResponse";
const _EGSRL = "ElasticGpuSpecificationResponseList";
const _EGSlas = "ElasticGpuSpecifications";
const _EIAA = "ElasticInferenceAcceleratorAssociation";
const _EIAAI = "ElasticInferenceAcceleratorAssociationId";
const _EIAAL = "ElasticInferenceAcceleratorAssociationList";
const _EIAAS = "ElasticInferenceAcceleratorAssociationState";
const _EIAAT = "ElasticInferenceAcceleratorAssociationTime";
const _EIAAl = "ElasticInferenceAcceleratorArn";
const _EIAAla = "ElasticInferenceAcceleratorAssociations";
const _EIAT = "EndpointIpAddressType";
const _EIAl = "ElasticInferenceAccelerators";
const _EIBD = "EbsInstanceBlockDevice";
const _EIBPA = "EnableImageBlockPublicAccess";
const _EIBPAR = "EnableImageBlockPublicAccessRequest";
const _EIBPARn = "EnableImageBlockPublicAccessResult";
const _EITSx = "ExcludedInstanceTypeSet";
const _EITxc = "ExcludedInstanceTypes";
const _ELADI = "EnableLniAtDeviceIndex";
const _EO = "EbsOptimized";
const _EOIG = "EgressOnlyInternetGateway";
const _EOIGI = "EgressOnlyInternetGatewayId";
const _EOn = "EnclaveOptions";
const _EPI = "EnablePrimaryIpv6";
const _EQC = "EnaQueueCount";
const _ERNDAAAAR = "EnableResourceNameDnsAAAARecord";
const _ERNDAR = "EnableResourceNameDnsARecord";
const _ESBPA = "EnableSnapshotBlockPublicAccess";
const _ESBPAR = "EnableSnapshotBlockPublicAccessRequest";
const _ESBPARn = "EnableSnapshotBlockPublicAccessResult";
const _ESE = "EnaSrdEnabled";
const _ESS = "EnaSrdSpecification";
const _ESUE = "EnaSrdUdpEnabled";
const _ESUS = "EnaSrdUdpSpecification";
const _ESn = "EncryptionSupport";
const _ESna = "EnaSupport";
const _ESnc = "EncryptionState";
const _ESnd = "EndpointSet";
const _ET = "ExpirationTime";
const _ETLC = "EnableTunnelLifecycleControl";
const _EU = "ExecutableUsers";
const _Eb = "Ebs";
const _Eg = "Egress";
const _En = "Enabled";
const _Enc = "Encrypted";
const _Endp = "Endpoint";
const _Enf = "Enforced";
const _Ent = "Entries";
const _Er = "Error";
const _F = "Force";
const _FA = "FederatedAuthentication";
const _FF = "FileFormat";
const _FL = "FlowLogs";
const _FLI = "FlowLogIds";
const _FLIL = "FlowLogIdList";
const _FLIl = "FlowLogId";
const _FLRI = "FlowLogResourceIds";
const _FLS = "FlowLogStatus";
const _FLSl = "FlowLogSet";
const _FLi = "FilterList";
const _FLl = "FlowLog";
const _FP = "FromPort";
const _FR = "FailureReason";
const _FRa = "FastRestored";
const _FSD = "FindingScanDate";
const _FSSIB = "FullSnapshotSizeInBytes";
const _FTE = "FreeTierEligible";
const _Fi = "Filters";
const _Fil = "Filter";
const _Fr = "From";
const _G = "Groups";
const _GA = "GlobalAccelerator";
const _GAS = "GatewayAssociationState";
const _GD = "GroupDescription";
const _GEEBD = "GetEbsEncryptionByDefault";
const _GEEBDR = "GetEbsEncryptionByDefaultRequest";
const _GEEBDRe = "GetEbsEncryptionByDefaultResult";
const _GI = "GatewayId";
const _GIBPAS = "GetImageBlockPublicAccessState";
const _GIBPASR = "GetImageBlockPublicAccessStateRequest";
const _GIBPASRe = "GetImageBlockPublicAccessStateResult";
const _GIL = "GroupIdentifierList";
const _GIMD = "GetInstanceMetadataDefaults";
const _GIMDR = "GetInstanceMetadataDefaultsRequest";
const _GIMDRe = "GetInstanceMetadataDefaultsResult";
const _GIS = "GroupIdentifierSet";
const _GISL = "GroupIdStringList";
const _GIr = "GroupId";
const _GIro = "GroupIds";
const _GIrou = "GroupIdentifier";
const _GLBA = "GatewayLoadBalancerArns";
const _GMPLE = "GetManagedPrefixListEntries";
const _GMPLER = "GetManagedPrefixListEntriesRequest";
const _GMPLERe = "GetManagedPrefixListEntriesResult";
const _GN = "GroupName";
const _GNSL = "GroupNameStringList";
const _GNr = "GroupNames";
const _GOI = "GroupOwnerId";
const _GSBPAS = "GetSnapshotBlockPublicAccessState";
const _GSBPASR = "GetSnapshotBlockPublicAccessStateRequest";
const _GSBPASRe = "GetSnapshotBlockPublicAccessStateResult";
const _Ge = "Geography";
const _Gr = "Group";
const _HBD = "HiddenByDefault";
const _HCPi = "HiveCompatiblePartitions";
const _HE = "HttpEndpoint";
const _HFAS = "HighFixAvailableSince";
const _HFSL = "HighestFindingSeverityLabel";
const _HIo = "HostId";
const _HO = "HibernationOptions";
const _HPI = "HttpProtocolIpv6";
const _HPRHL = "HttpPutResponseHopLimit";
const _HRGA = "HostResourceGroupArn";
const _HT = "HttpTokens";
const _HTE = "HttpTokensEnforced";
const _HTo = "HostnameType";
const _HZI = "HostedZoneId";
const _Hi = "Hibernate";
const _Hy = "Hypervisor";
const _I = "Id";
const _IA = "Ipv6Addresses";
const _IAA = "Ipv6AddressAttribute";
const _IAC = "Ipv6AddressCount";
const _IAESS = "InstanceAttachmentEnaSrdSpecification";
const _IAESUS = "InstanceAttachmentEnaSrdUdpSpecification";
const _IAPC = "IncludeAuthorizationPolicyContext";
const _IAT = "IpAddressType";
const _IAm = "ImageAllowed";
const _IAma = "ImageAttribute";
const _IAns = "InstanceAttribute";
const _IAp = "IpAddress";
const _IApv = "Ipv6Address";
const _IBDM = "InstanceBlockDeviceMapping";
const _IBDML = "InstanceBlockDeviceMappingList";
const _IBPAS = "ImageBlockPublicAccessState";
const _ICB = "Ipv6CidrBlock";
const _ICBAS = "Ipv6CidrBlockAssociationSet";
const _ICBS = "Ipv6CidrBlockState";
const _ICBSp = "Ipv6CidrBlockSet";
const _ID = "IncludeDeprecated";
const _IDn = "IncludeDisabled";
const _IDs = "IsDefault";
const _IE = "IsEgress";
const _IF = "InstanceFamily";
const _IFAS = "InformationalFixAvailableSince";
const _IG = "InternetGateway";
const _IGA = "InternetGatewayAttachment";
const _IGAL = "InternetGatewayAttachmentList";
const _IGBM = "InternetGatewayBlockMode";
const _IGI = "InternetGatewayId";
const _IGIL = "InternetGatewayIdList";
const _IGIn = "InternetGatewayIds";
const _IGL = "InternetGatewayList";
const _IGS = "InstanceGenerationSet";
const _IGn = "InternetGateways";
const _IGns = "InstanceGenerations";
const _II = "InstanceId";
const _IIA = "InstanceIpv6Address";
const _IIAL = "InstanceIpv6AddressList";
const _IIB = "InstanceInterruptionBehavior";
const _IIP = "IamInstanceProfile";
const _IIPA = "IamInstanceProfileAssociation";
const _IIPAS = "IamInstanceProfileAssociationSet";
const _IIPAa = "IamInstanceProfileAssociations";
const _IIPL = "InstanceIpv4PrefixList";
const _IIPLn = "InstanceIpv6PrefixList";
const _IIPS = "IamInstanceProfileSpecification";
const _IIPn = "InstanceIpv4Prefix";
const _IIPns = "InstanceIpv6Prefix";
const _IISB = "InstanceInitiatedShutdownBehavior";
const _IISL = "ImageIdStringList";
const _IISLn = "InstanceIdStringList";
const _IIm = "ImageId";
const _IIma = "ImageIds";
const _IIn = "InstanceIds";
const _IKEVL = "IKEVersionsList";
const _IKEVLV = "IKEVersionsListValue";
const _IL = "ImageLocation";
const _ILm = "ImageList";
const _ILn = "InstanceLifecycle";
const _ILns = "InstanceList";
const _IMDR = "InstanceMetadataDefaultsResponse";
const _IMO = "InstanceMaintenanceOptions";
const _IMORnst = "InstanceMetadataOptionsResponse";
const _IMOn = "InstanceMetadataOptions";
const _IMOns = "InstanceMarketOptions";
const _IMR = "IncludeManagedResources";
const _IMT = "InstanceMetadataTags";
const _IN = "Ipv6Native";
const _INI = "InstanceNetworkInterface";
const _INIA = "InstanceNetworkInterfaceAssociation";
const _INIAn = "InstanceNetworkInterfaceAttachment";
const _INIL = "InstanceNetworkInterfaceList";
const _INPO = "InstanceNetworkPerformanceOptions";
const _IOA = "ImageOwnerAlias";
const _IOI = "IpOwnerId";
const _IOIn = "InstanceOwnerId";
const _IOS = "InstanceOwningService";
const _IPC = "Ipv6PrefixCount";
const _IPCp = "Ipv4PrefixCount";
const _IPEp = "IpPermissionsEgress";
const _IPIA = "InstancePrivateIpAddress";
const _IPIAL = "InstancePrivateIpAddressList";
const _IPIs = "IsPrimaryIpv6";
const _IPK = "IncludePublicKey";
const _IPLRSE = "IpamPrefixListResolverSyncEnabled";
const _IPLRTI = "IpamPrefixListResolverTargetId";
const _IPLRpv = "Ipv4PrefixListResponse";
const _IPLRpvr = "Ipv6PrefixListResponse";
const _IPLp = "IpPermissionList";
const _IPLpv = "Ipv4PrefixesList";
const _IPLpvre = "Ipv6PrefixesList";
const _IPS = "Ipv4PrefixSpecification";
const _IPSRpv = "Ipv4PrefixSpecificationResponse";
const _IPSRpvre = "Ipv6PrefixSpecificationResponse";
const _IPSp = "Ipv6PrefixSpecification";
const _IPp = "Ipv6Prefixes";
const _IPpe = "IpPermissions";
const _IPper = "IpPermission";
const _IPpr = "IpProtocol";
const _IPpre = "IpPrefixes";
const _IPpv = "Ipv6Prefix";
const _IPpvo = "Ipv6Pool";
const _IPpvr = "Ipv4Prefixes";
const _IPpvre = "Ipv4Prefix";
const _IR = "InstanceRequirements";
const _IRLp = "IpRangeList";
const _IRLpv = "Ipv6RangeList";
const _IRpa = "IpRanges";
const _IRpan = "IpRange";
const _IRpv = "Ipv6Ranges";
const _IRpva = "Ipv6Range";
const _ISC = "InstanceStateChange";
const _ISCL = "InstanceStateChangeList";
const _ISIA = "InstanceSecondaryInterfaceAttachment";
const _ISIL = "InstanceSecondaryInterfaceList";
const _ISIPIA = "InstanceSecondaryInterfacePrivateIpAddress";
const _ISIPIAL = "InstanceSecondaryInterfacePrivateIpAddressList";
const _ISIn = "InstanceSecondaryInterface";
const _ISmd = "ImdsSupport";
const _ISnsta = "InstanceState";
const _ISpo = "IpSource";
const _IT = "InstanceType";
const _ITC = "IcmpTypeCode";
const _ITIns = "InstanceTypeItem";
const _ITSn = "InstanceTypeSpecification";
const _ITm = "ImageType";
const _ITns = "InstanceTenancy";
const _ITnt = "InterfaceType";
const _IVk = "IkeVersions";
const _IW = "ImageWatermarks";
const _IWL = "ImageWatermarkList";
const _IWm = "ImageWatermark";
const _Ic = "Icmp";
const _Im = "Images";
const _Ima = "Image";
const _In = "Instance";
const _Ins = "Instances";
const _Io = "Iops";
const _K = "Key";
const _KFe = "KeyFingerprint";
const _KI = "KernelId";
const _KKI = "KmsKeyId";
const _KN = "KeyName";
const _KNSL = "KeyNameStringList";
const _KNe = "KeyNames";
const _KP = "KeyPairs";
const _KPI = "KeyPairId";
const _KPISL = "KeyPairIdStringList";
const _KPIe = "KeyPairIds";
const _KPIey = "KeyPairInfo";
const _KPL = "KeyPairList";
const _KT = "KeyType";
const _L = "Lambda";
const _LCA = "LicenseConfigurationArn";
const _LCi = "LicenseConfiguration";
const _LD = "LogDestination";
const _LDTo = "LogDestinationType";
const _LE = "LogEnabled";
const _LEa = "LastError";
const _LF = "LogFormat";
const _LFA = "LambdaFunctionArn";
const _LFAS = "LowFixAvailableSince";
const _LGA = "LogGroupArn";
const _LGI = "LocalGatewayId";
const _LGN = "LogGroupName";
const _LINC = "LocalIpv4NetworkCidr";
const _LINCo = "LocalIpv6NetworkCidr";
const _LL = "LicenseList";
const _LLT = "LastLaunchedTime";
const _LO = "LogOptions";
const _LOF = "LogOutputFormat";
const _LPL = "LaunchPermissionList";
const _LPM = "LaunchPermissionModifications";
const _LPa = "LaunchPermissions";
const _LPau = "LaunchPermission";
const _LSC = "LastStatusChange";
const _LST = "LocalStorageTypes";
const _LSTS = "LocalStorageTypeSet";
const _LSi = "LicenseSpecifications";
const _LSo = "LocalStorage";
const _LT = "LaunchTemplate";
const _LTBDM = "LaunchTemplateBlockDeviceMapping";
const _LTBDML = "LaunchTemplateBlockDeviceMappingList";
const _LTCO = "LaunchTemplateCpuOptions";
const _LTCRSRa = "LaunchTemplateCapacityReservationSpecificationResponse";
const _LTD = "LaunchTemplateData";
const _LTEBD = "LaunchTemplateEbsBlockDevice";
const _LTEIAR = "LaunchTemplateElasticInferenceAcceleratorResponse";
const _LTEIARL = "LaunchTemplateElasticInferenceAcceleratorResponseList";
const _LTEO = "LaunchTemplateEnclaveOptions";
const _LTESS = "LaunchTemplateEnaSrdSpecification";
const _LTESUS = "LaunchTemplateEnaSrdUdpSpecification";
const _LTHO = "LaunchTemplateHibernationOptions";
const _LTI = "LaunchTemplateId";
const _LTIIPS = "LaunchTemplateIamInstanceProfileSpecification";
const _LTIMO = "LaunchTemplateInstanceMaintenanceOptions";
const _LTIMOa = "LaunchTemplateInstanceMarketOptions";
const _LTIMOau = "LaunchTemplateInstanceMetadataOptions";
const _LTINIS = "LaunchTemplateInstanceNetworkInterfaceSpecification";
const _LTINISL = "LaunchTemplateInstanceNetworkInterfaceSpecificationList";
const _LTISIS = "LaunchTemplateInstanceSecondaryInterfaceSpecification";
const _LTISISL = "LaunchTemplateInstanceSecondaryInterfaceSpecificationList";
const _LTISL = "LaunchTemplateIdStringList";
const _LTIa = "LaunchTemplateIds";
const _LTLC = "LaunchTemplateLicenseConfiguration";
const _LTLL = "LaunchTemplateLicenseList";
const _LTM = "LaunchTemplatesMonitoring";
const _LTN = "LaunchTemplateName";
const _LTNPO = "LaunchTemplateNetworkPerformanceOptions";
const _LTNSL = "LaunchTemplateNameStringList";
const _LTNa = "LaunchTemplateNames";
const _LTP = "LaunchTemplatePlacement";
const _LTPDNO = "LaunchTemplatePrivateDnsNameOptions";
const _LTSMO = "LaunchTemplateSpotMarketOptions";
const _LTSa = "LaunchTemplateSet";
const _LTTS = "LaunchTemplateTagSpecification";
const _LTTSL = "LaunchTemplateTagSpecificationList";
const _LTV = "LaunchTemplateVersion";
const _LTVS = "LaunchTemplateVersionSet";
const _LTVa = "LaunchTemplateVersions";
const _LTa = "LaunchTemplates";
const _LTau = "LaunchTime";
const _LVN = "LatestVersionNumber";
const _Lic = "Licenses";
const _Loc = "Location";
const _M = "Min";
const _MA = "MutualAuthentication";
const _MAE = "MultiAttachEnabled";
const _MAI = "MaxAggregationInterval";
const _MAa = "MacAddress";
const _MB = "ManagedBy";
const _MCIL = "MetricCategoryIdList";
const _MCIe = "MetricCategoryIds";
const _MCOIOL = "MapCustomerOwnedIpOnLaunch";
const _ME = "MaxEntries";
const _MEM = "ManagedExceptionMessage";
const _MFAS = "MediumFixAvailableSince";
const _MGBPVC = "MemoryGiBPerVCpu";
const _MIA = "ModifyImageAttribute";
const _MIAR = "ModifyImageAttributeRequest";
const _MIMD = "ModifyInstanceMetadataDefaults";
const _MIMDR = "ModifyInstanceMetadataDefaultsRequest";
const _MIMDRo = "ModifyInstanceMetadataDefaultsResult";
const _MIMORod = "ModifyInstanceMetadataOptionsRequest";
const _MIMORodi = "ModifyInstanceMetadataOptionsResult";
const _MIMOo = "ModifyInstanceMetadataOptions";
const _MMB = "MemoryMiB";
const _MNIA = "ModifyNetworkInterfaceAttribute";
const _MNIAR = "ModifyNetworkInterfaceAttributeRequest";
const _MO = "MetadataOptions";
const _MOa = "MaintenanceOptions";
const _MPIOL = "MapPublicIpOnLaunch";
const _MPLS = "ManagedPrefixListSet";
const _MPLa = "ManagedPrefixList";
const _MPax = "MaxPrice";
const _MR = "MaxResults";
const _MSA = "ModifySnapshotAttribute";
const _MSAR = "ModifySnapshotAttributeRequest";
const _MSPAPOOODP = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice";
const _MSu = "MulticastSupport";
const _MTa = "MarketType";
const _MV = "MinVersion";
const _MVE = "ManagesVpcEndpoints";
const _MVa = "MaxVersion";
const _Ma = "Max";
const _Mai = "Main";
const _Mana = "Managed";
const _Me = "Message";
const _Mo = "Mode";
const _Mon = "Monitoring";
const _N = "Name";
const _NA = "NetworkAcl";
const _NAA = "NetworkAclAssociation";
const _NAAI = "NetworkAclAssociationId";
const _NAAL = "NetworkAclAssociationList";
const _NAE = "NetworkAclEntry";
const _NAEL = "NetworkAclEntryList";
const _NAI = "NetworkAclId";
const _NAISL = "NetworkAclIdStringList";
const _NAIe = "NetworkAclIds";
const _NAL = "NetworkAclList";
const _NAe = "NetworkAcls";
const _NBG = "NetworkBorderGroup";
const _NBGe = "NetworkBandwidthGbps";
const _NCI = "NetworkCardIndex";
const _ND = "NoDevice";
const _NG = "NatGateway";
const _NGI = "NatGatewayId";
const _NI = "NetworkId";
const _NIAC = "NetworkInterfaceAttachmentChanges";
const _NIAet = "NetworkInterfaceAssociation";
const _NIAetw = "NetworkInterfaceAttachment";
const _NIC = "NetworkInterfaceCount";
const _NII = "NetworkInterfaceId";
const _NIIA = "NetworkInterfaceIpv6Address";
const _NIIAL = "NetworkInterfaceIpv6AddressesList";
const _NIIL = "NetworkInterfaceIdList";
const _NIIe = "NetworkInterfaceIds";
const _NIL = "NetworkInterfaceList";
const _NIOI = "NetworkInterfaceOwnerId";
const _NIPIA = "NetworkInterfacePrivateIpAddress";
const _NIPIAL = "NetworkInterfacePrivateIpAddressList";
const _NIe = "NetworkInterface";
const _NIet = "NetworkInterfaces";
const _NLBAe = "NetworkLoadBalancerArns";
const _NPO = "NetworkPerformanceOptions";
const _NT = "NetworkType";
const _NTe = "NextToken";
const _NV = "NestedVirtualization";
const _O = "Origin";
const _OA = "OutpostArn";
const _OASL = "OrganizationArnStringList";
const _OArg = "OrganizationArn";
const _OArga = "OrganizationArns";
const _OAw = "OwnerAlias";
const _ODMPPOLP = "OnDemandMaxPricePercentageOverLowestPrice";
const _OI = "OwnerId";
const _OIA = "OutsideIpAddress";
const _OIAT = "OutsideIpAddressType";
const _OIS = "OptInStatus";
const _OIw = "OwnerIds";
const _ONA = "OdbNetworkArn";
const _ORper = "OperatorResponse";
const _OSL = "OwnerStringList";
const _OTp = "OperationType";
const _OUA = "OrganizationalUnitArn";
const _OUASL = "OrganizationalUnitArnStringList";
const _OUAr = "OrganizationalUnitArns";
const _Op = "Operator";
const _Opt = "Options";
const _Ow = "Owners";
const _Own = "Owner";
const _P = "Principal";
const _PCIr = "ProductCodeId";
const _PCLr = "ProductCodeList";
const _PCSL = "ProductCodeStringList";
const _PCT = "ProductCodeType";
const _PCr = "ProductCode";
const _PCro = "ProductCodes";
const _PDE = "PrivateDnsEnabled";
const _PDHGN = "Phase1DHGroupNumbers";
const _PDHGNL = "Phase1DHGroupNumbersList";
const _PDHGNLV = "Phase1DHGroupNumbersListValue";
const _PDHGNLVh = "Phase2DHGroupNumbersListValue";
const _PDHGNLh = "Phase2DHGroupNumbersList";
const _PDHGNh = "Phase2DHGroupNumbers";
const _PDN = "PrivateDnsName";
const _PDNC = "PrivateDnsNameConfiguration";
const _PDNO = "PrivateDnsNameOptions";
const _PDNOOL = "PrivateDnsNameOptionsOnLaunch";
const _PDNORr = "PrivateDnsNameOptionsResponse";
const _PDNub = "PublicDnsName";
const _PDOFIRE = "PrivateDnsOnlyForInboundResolverEndpoint";
const _PDP = "PrivateDnsPreference";
const _PDRTI = "PropagationDefaultRouteTableId";
const _PDSD = "PrivateDnsSpecifiedDomains";
const _PDSDN = "PublicDualStackDnsName";
const _PDSDS = "PrivateDnsSpecifiedDomainSet";
const _PDl = "PlatformDetails";
const _PDo = "PolicyDocument";
const _PEAL = "Phase1EncryptionAlgorithmsList";
const _PEALV = "Phase1EncryptionAlgorithmsListValue";
const _PEALVh = "Phase2EncryptionAlgorithmsListValue";
const _PEALh = "Phase2EncryptionAlgorithmsList";
const _PEAha = "Phase1EncryptionAlgorithms";
const _PEAhas = "Phase2EncryptionAlgorithms";
const _PFR = "PerformanceFactorReference";
const _PFRS = "PerformanceFactorReferenceSet";
const _PHP = "PerHourPartition";
const _PI = "PublicIp";
const _PIAC = "PrivateIpAddressCount";
const _PIAL = "Phase1IntegrityAlgorithmsList";
const _PIALV = "Phase1IntegrityAlgorithmsListValue";
const _PIALVh = "Phase2IntegrityAlgorithmsListValue";
const _PIALh = "Phase2IntegrityAlgorithmsList";
const _PIAS = "PrivateIpAddressSpecification";
const _PIASL = "PrivateIpAddressSpecificationList";
const _PIAha = "Phase1IntegrityAlgorithms";
const _PIAhas = "Phase2IntegrityAlgorithms";
const _PIAr = "PrivateIpAddress";
const _PIAri = "PrivateIpAddresses";
const _PIAu = "PublicIpAddress";
const _PIDN = "PublicIpv6DnsName";
const _PIDNO = "PublicIpDnsNameOptions";
const _PIDNu = "PublicIpv4DnsName";
const _PIP = "PublicIpv4Pool";
const _PISL = "PublicIpStringList";
const _PIr = "PrimaryIpv6";
const _PIu = "PublicIps";
const _PK = "PublicKey";
const _PLAr = "PrefixListArn";
const _PLE = "PrefixListEntry";
const _PLES = "PrefixListEntrySet";
const _PLI = "PrefixListId";
const _PLIL = "PrefixListIdList";
const _PLIr = "PrefixListIds";
const _PLN = "PrefixListName";
const _PLS = "Phase1LifetimeSeconds";
const _PLSh = "Phase2LifetimeSeconds";
const _PLr = "PrefixLists";
const _PN = "PartitionNumber";
const _POe = "PeeringOptions";
const _PRE = "PayerResponsibilityEntry";
const _PRSa = "PayerResponsibilitySet";
const _PRT = "PayerResponsibilityType";
const _PRa = "PayerResponsibility";
const _PRay = "PayerResponsibilities";
const _PRo = "PortRange";
const _PSK = "PreSharedKey";
const _PSKA = "PreSharedKeyArn";
const _PSKU = "PublicSigningKeyUrl";
const _PSPN = "PublicSsmParameterName";
const _PSee = "PeeringStatus";
const _PSr = "PreviousState";
const _PT = "PrincipalType";
const _PV = "PropagatingVgw";
const _PVL = "PropagatingVgwList";
const _PVro = "PropagatingVgws";
const _Pl = "Platform";
const _Pla = "Placement";
const _Pr = "Protocol";
const _Prim = "Primary";
const _Pro = "Progress";
const _Pu = "Public";
const _R = "Return";
const _RA = "RuleAction";
const _RAE = "RemoteAccessEnabled";
const _RAR = "ReleaseAddressRequest";
const _RAel = "ReleaseAddress";
const _RAeso = "ResolveAlias";
const _RBUI = "RestorableByUserIds";
const _RBe = "RestorableBy";
const _RCA = "ResourceConfigurationArn";
const _RDI = "RamDiskId";
const _RDN = "RootDeviceName";
const _RDT = "RootDeviceType";
const _REIT = "RequireEncryptionInTransit";
const _RETe = "RestoreExpiryTime";
const _REes = "ResourceExclusions";
const _RFP = "RekeyFuzzPercentage";
const _RGI = "ReferencedGroupId";
const _RGIe = "ReferencedGroupInfo";
const _RGL = "RegionGeographyList";
const _RGe = "RegionGeography";
const _RHS = "RequireHibernateSupport";
const _RINC = "RemoteIpv4NetworkCidr";
const _RINCe = "RemoteIpv6NetworkCidr";
const _RIa = "RamdiskId";
const _RIe = "ReservationId";
const _RIeq = "RequesterId";
const _RIes = "ResourceIds";
const _RIeso = "ResourceId";
const _RL = "RegionList";
const _RLTDe = "ResponseLaunchTemplateData";
const _RLe = "ReservationList";
const _RLo = "RouteList";
const _RMTS = "RekeyMarginTimeSeconds";
const _RMe = "RebootMigration";
const _RMeq = "RequesterManaged";
const _RN = "RegionName";
const _RNAE = "ReplaceNetworkAclEntry";
const _RNAER = "ReplaceNetworkAclEntryRequest";
const _RNSL = "RegionNameStringList";
const _RNe = "RegionNames";
const _RNu = "RuleNumber";
const _RSG = "ReferencedSecurityGroup";
const _RSGE = "RevokeSecurityGroupEgress";
const _RSGER = "RevokeSecurityGroupEgressRequest";
const _RSGERe = "RevokeSecurityGroupEgressResult";
const _RSGIR = "RevokeSecurityGroupIngressRequest";
const _RSGIRe = "RevokeSecurityGroupIngressResult";
const _RSGIev = "RevokeSecurityGroupIngress";
const _RSGR = "RevokedSecurityGroupRule";
const _RSGRL = "RevokedSecurityGroupRuleList";
const _RSGRe = "RevokedSecurityGroupRules";
const _RTA = "RouteTableAssociation";
const _RTAI = "RouteTableAssociationId";
const _RTAL = "RouteTableAssociationList";
const _RTAS = "RouteTableAssociationState";
const _RTI = "RouteTableId";
const _RTISL = "RouteTableIdStringList";
const _RTIo = "RouteTableIds";
const _RTLo = "RouteTableList";
const _RTe = "ResourceType";
const _RTo = "RouteTable";
const _RTou = "RouteTables";
const _RVIe = "RequesterVpcInfo";
const _RWS = "ReplayWindowSize";
const _Ref = "References";
const _Reg = "Regions";
const _Regi = "Region";
const _Rem = "Remove";
const _Res = "Resources";
const _Rese = "Reservations";
const _Reser = "Reservation";
const _Ro = "Route";
const _Rou = "Routes";
const _S = "Source";
const _SAt = "StartupAction";
const _SAub = "SubnetArn";
const _SCA = "ServerCertificateArn";
const _SCBS = "SubnetCidrBlockState";
const _SCS = "ServiceConfigurationSet";
const _SCe = "ServiceConfiguration";
const _SCer = "ServiceConfigurations";
const _SDC = "SourceDestCheck";
const _SDp = "SpreadDomain";
const _SGA = "SecurityGroupArn";
const _SGI = "SecurityGroupId";
const _SGISL = "SecurityGroupIdStringList";
const _SGIe = "SecurityGroupIds";
const _SGIec = "SecurityGroupIdentifier";
const _SGL = "SecurityGroupList";
const _SGR = "SecurityGroupRules";
const _SGRA = "SecurityGroupRuleArn";
const _SGRI = "SecurityGroupRuleIds";
const _SGRIL = "SecurityGroupRuleIdList";
const _SGRIe = "SecurityGroupRuleId";
const _SGRL = "SecurityGroupRuleList";
const _SGRS = "SecurityGroupReferencingSupport";
const _SGRe = "SecurityGroupRule";
const _SGe = "SecurityGroups";
const _SGec = "SecurityGroup";
const _SI = "SubnetIds";
const _SIAT = "SupportedIpAddressTypes";
const _SICBA = "SubnetIpv6CidrBlockAssociation";
const _SICBAS = "SubnetIpv6CidrBlockAssociationSet";
const _SICT = "SourceImageCreationTime";
const _SII = "SourceImageId";
const _SIIec = "SecondaryInterfaceId";
const _SIIo = "SourceInstanceId";
const _SILu = "SubnetIdList";
const _SIPIAS = "SecondaryInterfacePrivateIpAddressSpecification";
const _SIPIASL = "SecondaryInterfacePrivateIpAddressSpecificationList";
const _SIPL = "SubnetIpPrefixesList";
const _SIPu = "SubnetIpPrefixes";
const _SIRI = "SpotInstanceRequestId";
const _SIRo = "SourceImageRegion";
const _SIRt = "StartInstancesRequest";
const _SIRta = "StartInstancesResult";
const _SIRto = "StopInstancesRequest";
const _SIRtop = "StopInstancesResult";
const _SISL = "SnapshotIdStringList";
const _SISLu = "SubnetIdStringList";
const _SIT = "SupportedInstanceTypes";
const _SITS = "SupportedInstanceTypeSet";
const _SITp = "SpotInstanceType";
const _SIe = "ServiceId";
const _SIec = "SecondaryInterfaces";
const _SIer = "ServiceIds";
const _SIn = "SnapshotId";
const _SIna = "SnapshotIds";
const _SIt = "StartingInstances";
const _SIta = "StartInstances";
const _SIto = "StoppingInstances";
const _SItop = "StopInstances";
const _SIu = "SubnetId";
const _SLn = "SnapshotList";
const _SLu = "SubnetList";
const _SM = "ServiceManaged";
const _SMPPOLP = "SpotMaxPricePercentageOverLowestPrice";
const _SMt = "StatusMessage";
const _SMta = "StateMessage";
const _SN = "ServiceName";
const _SNA = "ServiceNetworkArn";
const _SNI = "SecondaryNetworkId";
const _SNS = "SriovNetSupport";
const _SO = "SpotOptions";
const _SOS = "SkipOsShutdown";
const _SPA = "SamlProviderArn";
const _SPI = "ServicePermissionId";
const _SPIAC = "SecondaryPrivateIpAddressCount";
const _SRD = "SupportedRegionDetail";
const _SRO = "StaticRoutesOnly";
const _SRS = "SupportedRegionSet";
const _SRc = "ScanResults";
const _SRe = "ServiceRegion";
const _SRt = "StateReason";
const _SRu = "SupportedRegions";
const _SSGN = "SourceSecurityGroupName";
const _SSGOI = "SourceSecurityGroupOwnerId";
const _SSIe = "SecondarySubnetId";
const _SSPU = "SelfServicePortalUrl";
const _SSSPA = "SelfServiceSamlProviderArn";
const _SSer = "ServiceState";
const _STDS = "ServiceTypeDetailSet";
const _STDe = "ServiceTypeDetail";
const _STH = "SessionTimeoutHours";
const _STR = "StateTransitionReason";
const _STe = "ServiceType";
const _STp = "SplitTunnel";
const _STs = "SseType";
const _STt = "StartTime";
const _STto = "StorageTier";
const _SUD = "SensitiveUserData";
const _SVI = "SourceVolumeId";
const _Scop = "Scope";
const _Siz = "Size";
const _Sn = "Snapshots";
const _Sna = "Snapshot";
const _St = "State";
const _Sta = "Status";
const _Su = "Subnet";
const _Subn = "Subnets";
const _T = "Tags";
const _TB = "TunnelBandwidth";
const _TET = "TcpEstablishedTimeout";
const _TFS = "TagFieldSpecifications";
const _TFSLR = "TagFieldSpecificationListRequest";
const _TFSLRa = "TagFieldSpecificationListResponse";
const _TFSR = "TagFieldSpecificationRequest";
const _TFSRa = "TagFieldSpecificationResponse";
const _TFSa = "TagFieldSpecification";
const _TG = "TransitGateway";
const _TGAI = "TransitGatewayAttachmentId";
const _TGAran = "TransitGatewayArn";
const _TGC = "TransitGatewayConfiguration";
const _TGCB = "TransitGatewayCidrBlocks";
const _TGCDES = "TransitGatewayConfigurationDescribeEndpointStructure";
const _TGI = "TransitGatewayId";
const _TGISL = "TransitGatewayIdStringList";
const _TGIr = "TransitGatewayIds";
const _TGL = "TransitGatewayList";
const _TGO = "TransitGatewayOptions";
const _TGr = "TransitGateways";
const _TI = "TerminateInstances";
const _TIAT = "TrafficIpAddressType";
const _TICu = "TunnelInsideCidr";
const _TIIC = "TunnelInsideIpv6Cidr";
const _TIIV = "TunnelInsideIpVersion";
const _TIR = "TerminateInstancesRequest";
const _TIRe = "TerminateInstancesResult";
const _TIe = "TenantId";
const _TIer = "TerminatingInstances";
const _TK = "TagKey";
const _TKL = "TagKeyList";
const _TKa = "TagKeys";
const _TL = "TagList";
const _TLSGB = "TotalLocalStorageGB";
const _TO = "TunnelOptions";
const _TOL = "TunnelOptionsList";
const _TOu = "TunnelOption";
const _TP = "ToPort";
const _TPC = "ThreadsPerCore";
const _TPT = "TrustProviderType";
const _TPr = "TransportProtocol";
const _TPru = "TrustProviders";
const _TS = "TagSpecifications";
const _TSL = "TagSpecificationList";
const _TSa = "TagSpecification";
const _TSag = "TagSet";
const _TSp = "TpmSupport";
const _TT = "TrafficType";
const _TTGAI = "TransportTransitGatewayAttachmentId";
const _TTr = "TransferType";
const _TV = "TargetVersion";
const _Ta = "Tag";
const _Te = "Tenancy";
const _Th = "Throughput";
const _Tim = "Timestamp";
const _To = "To";
const _Ty = "Type";
const _U = "Unsuccessful";
const _UD = "UefiData";
const _UDs = "UserData";
const _UG = "UserGroups";
const _UGSL = "UserGroupStringList";
const _UGs = "UserGroup";
const _UI = "UserId";
const _UIEn = "UnsuccessfulItemError";
const _UIGP = "UserIdGroupPairs";
const _UIGPL = "UserIdGroupPairList";
const _UIGPs = "UserIdGroupPair";
const _UIP = "UnknownIpPermissions";
const _UIS = "UnsuccessfulItemSet";
const _UISL = "UserIdStringList";
const _UIT = "UnsupportedInstanceTypes";
const _UITS = "UnsupportedInstanceTypeSet";
const _UIn = "UnsuccessfulItem";
const _UIs = "UserIds";
const _UO = "UsageOperation";
const _UOUT = "UsageOperationUpdateTime";
const _UST = "UdpStreamTimeout";
const _UTd = "UdpTimeout";
const _V = "Value";
const _VALo = "VolumeAttachmentList";
const _VAo = "VolumeArn";
const _VAol = "VolumeAttachment";
const _VCBA = "VpcCidrBlockAssociation";
const _VCBAS = "VpcCidrBlockAssociationSet";
const _VCBS = "VpcCidrBlockState";
const _VCC = "VCpuCount";
const _VCCR = "VCpuCountRange";
const _VCI = "VpnConcentratorId";
const _VCISLp = "VpnConnectionIdStringList";
const _VCIp = "VpnConnectionId";
const _VCIpno = "VpnConnectionIds";
const _VCLpn = "VpnConnectionList";
const _VCO = "VpnConnectionOptions";
const _VCp = "VpnConnection";
const _VCpno = "VpnConnections";
const _VD = "VersionDescription";
const _VE = "VpcEndpoint";
const _VEC = "VpcEncryptionControl";
const _VECE = "VpcEncryptionControlExclusion";
const _VECEp = "VpcEncryptionControlExclusions";
const _VECI = "VpcEncryptionControlId";
const _VEI = "VpcEndpointIds";
const _VEIL = "VpcEndpointIdList";
const _VEIp = "VpcEndpointId";
const _VESIL = "VpcEndpointServiceIdList";
const _VESp = "VpnEcmpSupport";
const _VESpcn = "VpcEndpointSet";
const _VET = "VpcEndpointType";
const _VEp = "VpcEndpoints";
const _VGI = "VpnGatewayId";
const _VI = "VpcId";
const _VICBA = "VpcIpv6CidrBlockAssociation";
const _VICBAS = "VpcIpv6CidrBlockAssociationSet";
const _VIR = "VolumeInitializationRate";
const _VISL = "VolumeIdStringList";
const _VISLp = "VpcIdStringList";
const _VIo = "VolumeId";
const _VIol = "VolumeIds";
const _VIp = "VpcIds";
const _VL = "VpcLattice";
const _VLo = "VolumeList";
const _VLp = "VpcList";
const _VN = "VirtualName";
const _VNe = "VersionNumber";
const _VOI = "VolumeOwnerId";
const _VP = "VpcPeering";
const _VPC = "VpcPeeringConnection";
const _VPCI = "VpcPeeringConnectionId";
const _VPCIL = "VpcPeeringConnectionIdList";
const _VPCIp = "VpcPeeringConnectionIds";
const _VPCL = "VpcPeeringConnectionList";
const _VPCOD = "VpcPeeringConnectionOptionsDescription";
const _VPCSR = "VpcPeeringConnectionStateReason";
const _VPCVI = "VpcPeeringConnectionVpcInfo";
const _VPCp = "VpcPeeringConnections";
const _VPG = "VirtualPrivateGateway";
const _VPp = "VpnProtocol";
const _VPpn = "VpnPort";
const _VSL = "ValueStringList";
const _VSLe = "VersionStringList";
const _VSR = "VpnStaticRoute";
const _VSRL = "VpnStaticRouteList";
const _VSo = "VolumeSize";
const _VT = "VolumeType";
const _VTL = "VgwTelemetryList";
const _VTLO = "VpnTunnelLogOptions";
const _VTg = "VgwTelemetry";
const _VTir = "VirtualizationType";
const _VU = "ValidUntil";
const _Va = "Values";
const _Ve = "Versions";
const _Ver = "Version";
const _Vo = "Volumes";
const _Vol = "Volume";
const _Vp = "Vpc";
const _Vpc = "Vpcs";
const _WCT = "WatermarkCreationTime";
const _WK = "WatermarkKey";
const _aASAu = "autoAcceptSharedAttachments";
const _aCIA = "associateCarrierIpAddress";
const _aCc = "acceleratorCount";
const _aDRFRV = "allowDnsResolutionFromRemoteVpc";
const _aDRTI = "associationDefaultRouteTableId";
const _aDc = "activeDirectory";
const _aEFLCLTRV = "allowEgressFromLocalClassicLinkToRemoteVpc";
const _aEFLVTRCL = "allowEgressFromLocalVpcToRemoteClassicLink";
const _aF = "addressFamily";
const _aGV = "apiGatewayV2";
const _aI = "allocationId";
const _aIAC = "availableIpAddressCount";
const _aIAOC = "assignIpv6AddressOnCreation";
const _aITS = "allowedInstanceTypeSet";
const _aId = "additionalInfo";
const _aIs = "associationId";
const _aIt = "attachmentId";
const _aL = "accountLevel";
const _aLI = "amiLaunchIndex";
const _aMS = "acceleratorManufacturerSet";
const _aNS = "acceleratorNameSet";
const _aO = "authenticationOptions";
const _aPIA = "associatePublicIpAddress";
const _aPl = "allowedPrincipals";
const _aRC = "acceptedRouteCount";
const _aRcc = "acceptanceRequired";
const _aRl = "allowReassociation";
const _aRs = "associatedResource";
const _aRut = "autoRecovery";
const _aS = "associationState";
const _aSA = "amazonSideAsn";
const _aSS = "amdSevSnp";
const _aSSs = "associatedSubnetSet";
const _aSddr = "addressesSet";
const _aSs = "associationSet";
const _aSt = "attachmentSet";
const _aTMMB = "acceleratorTotalMemoryMiB";
const _aTN = "associatedTargetNetwork";
const _aTSc = "acceleratorTypeSet";
const _aTt = "attachTime";
const _aVI = "accepterVpcInfo";
const _aZ = "availabilityZone";
const _aZI = "availabilityZoneId";
const _aZIS = "availabilityZoneIdSet";
const _aZS = "availabilityZoneSet";
const _af = "affinity";
const _ar = "arn";
const _arc = "architecture";
const _ass = "association";
const _at = "attachment";
const _att = "attribute";
const _bDM = "blockDeviceMapping";
const _bDMS = "blockDeviceMappingSet";
const _bDMl = "blockDurationMinutes";
const _bEBM = "baselineEbsBandwidthMbps";
const _bEDNS = "baseEndpointDnsNameSet";
const _bLE = "bgpLogEnabled";
const _bLGA = "bgpLogGroupArn";
const _bLOF = "bgpLogOutputFormat";
const _bM = "bootMode";
const _bMa = "bareMetal";
const _bP = "burstablePerformance";
const _bPAS = "blockPublicAccessStates";
const _bPF = "baselinePerformanceFactors";
const _bT = "bannerText";
const _bW = "bandwidthWeighting";
const _cAe = "certificateArn";
const _cB = "cidrBlock";
const _cBAS = "cidrBlockAssociationSet";
const _cBI = "capacityBlockId";
const _cBSi = "cidrBlockState";
const _cBSid = "cidrBlockSet";
const _cBr = "createdBy";
const _cCB = "clientCidrBlock";
const _cCO = "clientConnectOptions";
const _cCo = "coreCount";
const _cCp = "cpuCredits";
const _cDM = "completionDurationMinutes";
const _cDr = "creationDate";
const _cFAS = "criticalFixAvailableSince";
const _cGC = "customerGatewayConfiguration";
const _cGI = "carrierGatewayId";
const _cGIu = "customerGatewayId";
const _cI = "carrierIp";
const _cIBM = "currentInstanceBootMode";
const _cIi = "cidrIp";
const _cIid = "cidrIpv6";
const _cIidr = "cidrIpv4";
const _cLBO = "clientLoginBannerOptions";
const _cLO = "connectionLogOptions";
const _cMSp = "cpuManufacturerSet";
const _cNA = "coreNetworkArn";
const _cNAA = "coreNetworkAttachmentArn";
const _cO = "cpuOptions";
const _cOI = "customerOwnedIp";
const _cOIP = "customerOwnedIpv4Pool";
const _cRCC = "clientRootCertificateChain";
const _cREO = "clientRouteEnforcementOptions";
const _cRI = "capacityReservationId";
const _cRP = "capacityReservationPreference";
const _cRRGA = "capacityReservationResourceGroupArn";
const _cRSa = "capacityReservationSpecification";
const _cRT = "capacityReservationTarget";
const _cSr = "creditSpecification";
const _cSu = "currentState";
const _cT = "clientToken";
const _cTC = "connectionTrackingConfiguration";
const _cTSo = "connectionTrackingSpecification";
const _cTomp = "completionTime";
const _cTr = "creationTime";
const _cTre = "createTime";
const _cTrea = "creationTimestamp";
const _cVE = "clientVpnEndpoint";
const _cVEI = "clientVpnEndpointId";
const _cVP = "createVolumePermission";
const _cWLO = "cloudWatchLogOptions";
const _ca = "category";
const _ci = "cidr";
const _co = "code";
const _conf = "configured";
const _cou = "count";
const _cp = "cpu";
const _dAIT = "denyAllIgwTraffic";
const _dASi = "disableApiStop";
const _dAT = "disableApiTermination";
const _dCAR = "deliverCrossAccountRole";
const _dCB = "destinationCidrBlock";
const _dEKI = "dataEncryptionKeyId";
const _dES = "dnsEntrySet";
const _dFA = "defaultForAz";
const _dHT = "dnsHostnameType";
const _dI = "deviceIndex";
const _dICB = "destinationIpv6CidrBlock";
const _dIi = "directoryId";
const _dLEM = "deliverLogsErrorMessage";
const _dLPA = "deliverLogsPermissionArn";
const _dLS = "deliverLogsStatus";
const _dN = "deviceName";
const _dNn = "dnsName";
const _dOI = "dhcpOptionsId";
const _dOST = "disconnectOnSessionTimeout";
const _dOT = "deleteOnTermination";
const _dOe = "destinationOptions";
const _dOn = "dnsOptions";
const _dPLI = "destinationPrefixListId";
const _dPO = "devicePostureOptions";
const _dPe = "deregistrationProtection";
const _dR = "dryRun";
const _dRIT = "dnsRecordIpType";
const _dRTA = "defaultRouteTableAssociation";
const _dRTP = "defaultRouteTablePropagation";
const _dSn = "dnsServer";
const _dSns = "dnsSupport";
const _dT = "deletionTime";
const _dTA = "dpdTimeoutAction";
const _dTS = "dpdTimeoutSeconds";
const _dTe = "deprecationTime";
const _dVN = "defaultVersionNumber";
const _dVef = "defaultVersion";
const _de = "description";
const _def = "default";
const _dev = "device";
const _do = "domain";
const _eAn = "enableAcceleration";
const _eCI = "ebsCardIndex";
const _eCn = "encryptionControl";
const _eDn = "enableDns64";
const _eEBD = "ebsEncryptionByDefault";
const _eFS = "elasticFileSystem";
const _eGAI = "elasticGpuAssociationId";
const _eGAS = "elasticGpuAssociationState";
const _eGASl = "elasticGpuAssociationSet";
const _eGAT = "elasticGpuAssociationTime";
const _eGI = "elasticGpuId";
const _eGSS = "elasticGpuSpecificationSet";
const _eIAA = "elasticInferenceAcceleratorArn";
const _eIAAI = "elasticInferenceAcceleratorAssociationId";
const _eIAAS = "elasticInferenceAcceleratorAssociationState";
const _eIAASl = "elasticInferenceAcceleratorAssociationSet";
const _eIAAT = "elasticInferenceAcceleratorAssociationTime";
const _eIAS = "elasticInferenceAcceleratorSet";
const _eIAT = "endpointIpAddressType";
const _eITSx = "excludedInstanceTypeSet";
const _eLADI = "enableLniAtDeviceIndex";
const _eO = "ebsOptimized";
const _eOIG = "egressOnlyInternetGateway";
const _eOIGI = "egressOnlyInternetGatewayId";
const _eOn = "enclaveOptions";
const _eQC = "enaQueueCount";
const _eQN = "ec2QueryName";
const _eRNDAAAAR = "enableResourceNameDnsAAAARecord";
const _eRNDAR = "enableResourceNameDnsARecord";
const _eSE = "enaSrdEnabled";
const _eSS = "enaSrdSpecification";
const _eSUE = "enaSrdUdpEnabled";
const _eSUS = "enaSrdUdpSpecification";
const _eSn = "encryptionSupport";
const _eSna = "enaSupport";
const _eSnc = "encryptionState";
const _eSnt = "entrySet";
const _eT = "expirationTime";
const _eTLC = "enableTunnelLifecycleControl";
const _eb = "ebs";
const _eg = "egress";
const _en = "enabled";
const _enc = "encrypted";
const _enf = "enforced";
const _er = "error";
const _fA = "federatedAuthentication";
const _fF = "fileFormat";
const _fLI = "flowLogId";
const _fLIS = "flowLogIdSet";
const _fLS = "flowLogSet";
const _fLSl = "flowLogStatus";
const _fP = "fromPort";
const _fR = "failureReason";
const _fRa = "fastRestored";
const _fSD = "findingScanDate";
const _fSSIB = "fullSnapshotSizeInBytes";
const _fTE = "freeTierEligible";
const _fi = "filter";
const _fo = "force";
const _fr = "from";
const _g = "group";
const _gA = "globalAccelerator";
const _gAS = "gatewayAssociationState";
const _gD = "groupDescription";
const _gI = "gatewayId";
const _gIr = "groupId";
const _gLBAS = "gatewayLoadBalancerArnSet";
const _gN = "groupName";
const _gOI = "groupOwnerId";
const _gS = "geographySet";
const _gSr = "groupSet";
const _gr = "groups";
const _h = "hypervisor";
const _hBD = "hiddenByDefault";
const _hCP = "hiveCompatiblePartitions";
const _hE = "httpEndpoint";
const _hFAS = "highFixAvailableSince";
const _hFSL = "highestFindingSeverityLabel";
const _hI = "hostId";
const _hO = "hibernationOptions";
const _hPI = "httpProtocolIpv6";
const _hPRHL = "httpPutResponseHopLimit";
const _hRGA = "hostResourceGroupArn";
const _hT = "httpTokens";
const _hTE = "httpTokensEnforced";
const _hTo = "hostnameType";
const _hZI = "hostedZoneId";
const _i = "id";
const _iAA = "ipv6AddressAttribute";
const _iAC = "ipv6AddressCount";
const _iASp = "ipv6AddressesSet";
const _iAT = "ipAddressType";
const _iAm = "imageAllowed";
const _iAp = "ipAddress";
const _iApv = "ipv6Address";
const _iBPAS = "imageBlockPublicAccessState";
const _iCB = "ipv6CidrBlock";
const _iCBASp = "ipv6CidrBlockAssociationSet";
const _iCBS = "ipv6CidrBlockState";
const _iCBSp = "ipv6CidrBlockSet";
const _iDs = "isDefault";
const _iEs = "isEgress";
const _iF = "instanceFamily";
const _iFAS = "informationalFixAvailableSince";
const _iG = "internetGateway";
const _iGBM = "internetGatewayBlockMode";
const _iGI = "internetGatewayId";
const _iGS = "internetGatewaySet";
const _iGSn = "instanceGenerationSet";
const _iI = "instanceId";
const _iIB = "instanceInterruptionBehavior";
const _iIP = "iamInstanceProfile";
const _iIPA = "iamInstanceProfileAssociation";
const _iIPAS = "iamInstanceProfileAssociationSet";
const _iISB = "instanceInitiatedShutdownBehavior";
const _iIma = "imageId";
const _iL = "imageLocation";
const _iLn = "instanceLifecycle";
const _iMO = "instanceMetadataOptions";
const _iMOn = "instanceMarketOptions";
const _iMT = "instanceMetadataTags";
const _iN = "ipv6Native";
const _iOA = "imageOwnerAlias";
const _iOI = "imageOwnerId";
const _iOIn = "instanceOwnerId";
const _iOIp = "ipOwnerId";
const _iOS = "instanceOwningService";
const _iPCp = "ipv4PrefixCount";
const _iPCpv = "ipv6PrefixCount";
const _iPEp = "ipPermissionsEgress";
const _iPIs = "isPrimaryIpv6";
const _iPLRSE = "ipamPrefixListResolverSyncEnabled";
const _iPLRTI = "ipamPrefixListResolverTargetId";
const _iPSpr = "ipPrefixSet";
const _iPSpvr = "ipv4PrefixSet";
const _iPSpvre = "ipv6PrefixSet";
const _iPp = "ipProtocol";
const _iPpe = "ipPermissions";
const _iPpv = "ipv4Prefix";
const _iPpvo = "ipv6Pool";
const _iPpvr = "ipv6Prefix";
const _iPs = "isPublic";
const _iR = "instanceRequirements";
const _iRpa = "ipRanges";
const _iRpv = "ipv6Ranges";
const _iSma = "imagesSet";
const _iSmag = "imageState";
const _iSmd = "imdsSupport";
const _iSns = "instancesSet";
const _iSnst = "instanceState";
const _iSpo = "ipSource";
const _iT = "instanceType";
const _iTC = "icmpTypeCode";
const _iTSn = "instanceTypeSpecification";
const _iTm = "imageType";
const _iTns = "instanceTenancy";
const _iTnt = "interfaceType";
const _iVS = "ikeVersionSet";
const _iWS = "imageWatermarkSet";
const _io = "iops";
const _it = "item";
const _k = "key";
const _kFe = "keyFingerprint";
const _kI = "kernelId";
const _kKI = "kmsKeyId";
const _kN = "keyName";
const _kPI = "keyPairId";
const _kS = "keySet";
const _kT = "keyType";
const _ke = "kernel";
const _l = "lambda";
const _lCA = "licenseConfigurationArn";
const _lD = "logDestination";
const _lDTo = "logDestinationType";
const _lE = "logEnabled";
const _lEa = "lastError";
const _lF = "logFormat";
const _lFA = "lambdaFunctionArn";
const _lFAS = "lowFixAvailableSince";
const _lGA = "logGroupArn";
const _lGI = "localGatewayId";
const _lGN = "logGroupName";
const _lINC = "localIpv4NetworkCidr";
const _lINCo = "localIpv6NetworkCidr";
const _lLT = "lastLaunchedTime";
const _lO = "logOptions";
const _lOF = "logOutputFormat";
const _lPa = "launchPermission";
const _lSC = "lastStatusChange";
const _lSTS = "localStorageTypeSet";
const _lSic = "licenseSet";
const _lSo = "localStorage";
const _lTD = "launchTemplateData";
const _lTI = "launchTemplateId";
const _lTN = "launchTemplateName";
const _lTVS = "launchTemplateVersionSet";
const _lTa = "launchTemplates";
const _lTau = "launchTime";
const _lVN = "latestVersionNumber";
const _m = "min";
const _mA = "mutualAuthentication";
const _mAE = "multiAttachEnabled";
const _mAI = "maxAggregationInterval";
const _mAa = "macAddress";
const _mB = "managedBy";
const _mCIS = "metricCategoryIdSet";
const _mCOIOL = "mapCustomerOwnedIpOnLaunch";
const _mE = "maxEntries";
const _mEM = "managedExceptionMessage";
const _mFAS = "mediumFixAvailableSince";
const _mGBPVC = "memoryGiBPerVCpu";
const _mMB = "memoryMiB";
const _mO = "metadataOptions";
const _mOa = "maintenanceOptions";
const _mP = "maxPrice";
const _mPIOL = "mapPublicIpOnLaunch";
const _mR = "maxResults";
const _mSPAPOOODP = "maxSpotPriceAsPercentageOfOptimalOnDemandPrice";
const _mSu = "multicastSupport";
const _mTa = "marketType";
const _mVE = "managesVpcEndpoints";
const _ma = "max";
const _mai = "main";
const _mana = "managed";
const _me = "message";
const _mo = "mode";
const _mon = "monitoring";
const _n = "name";
const _nAAI = "networkAclAssociationId";
const _nAI = "networkAclId";
const _nAS = "networkAclSet";
const _nBG = "networkBorderGroup";
const _nBGe = "networkBandwidthGbps";
const _nCI = "networkCardIndex";
const _nD = "noDevice";
const _nG = "natGateway";
const _nGI = "natGatewayId";
const _nI = "networkId";
const _nIC = "networkInterfaceCount";
const _nII = "networkInterfaceId";
const _nIIS = "networkInterfaceIdSet";
const _nIOI = "networkInterfaceOwnerId";
const _nIS = "networkInterfaceSet";
const _nLBAS = "networkLoadBalancerArnSet";
const _nPO = "networkPerformanceOptions";
const _nT = "networkType";
const _nTe = "nextToken";
const _nV = "nestedVirtualization";
const _o = "origin";
const _oA = "outpostArn";
const _oArg = "organizationArn";
const _oAw = "ownerAlias";
const _oDMPPOLP = "onDemandMaxPricePercentageOverLowestPrice";
const _oI = "ownerId";
const _oIA = "outsideIpAddress";
const _oIAT = "outsideIpAddressType";
const _oIS = "optInStatus";
const _oNA = "odbNetworkArn";
const _oUA = "organizationalUnitArn";
const _op = "options";
const _ope = "operator";
const _p = "principal";
const _pC = "productCodes";
const _pCr = "productCode";
const _pD = "policyDocument";
const _pDE = "privateDnsEnabled";
const _pDHGNS = "phase1DHGroupNumberSet";
const _pDHGNSh = "phase2DHGroupNumberSet";
const _pDNC = "privateDnsNameConfiguration";
const _pDNO = "privateDnsNameOptions";
const _pDNOOL = "privateDnsNameOptionsOnLaunch";
const _pDNr = "privateDnsName";
const _pDNu = "publicDnsName";
const _pDOFIRE = "privateDnsOnlyForInboundResolverEndpoint";
const _pDP = "privateDnsPreference";
const _pDRTI = "propagationDefaultRouteTableId";
const _pDSDN = "publicDualStackDnsName";
const _pDSDS = "privateDnsSpecifiedDomainSet";
const _pDl = "platformDetails";
const _pEAS = "phase1EncryptionAlgorithmSet";
const _pEASh = "phase2EncryptionAlgorithmSet";
const _pHP = "perHourPartition";
const _pI = "publicIp";
const _pIAC = "privateIpAddressCount";
const _pIAS = "privateIpAddressesSet";
const _pIASh = "phase1IntegrityAlgorithmSet";
const _pIASha = "phase2IntegrityAlgorithmSet";
const _pIASr = "privateIpAddressSet";
const _pIAr = "privateIpAddress";
const _pIDN = "publicIpv6DnsName";
const _pIDNO = "publicIpDnsNameOptions";
const _pIDNu = "publicIpv4DnsName";
const _pIP = "publicIpv4Pool";
const _pIri = "primaryIpv6";
const _pK = "publicKey";
const _pLA = "prefixListArn";
const _pLI = "prefixListId";
const _pLIr = "prefixListIds";
const _pLN = "prefixListName";
const _pLS = "prefixListSet";
const _pLSh = "phase1LifetimeSeconds";
const _pLSha = "phase2LifetimeSeconds";
const _pN = "partitionNumber";
const _pOe = "peeringOptions";
const _pRSa = "payerResponsibilitySet";
const _pRT = "payerResponsibilityType";
const _pRa = "payerResponsibility";
const _pRo = "portRange";
const _pSK = "preSharedKey";
const _pSKA = "preSharedKeyArn";
const _pSKU = "publicSigningKeyUrl";
const _pSPN = "publicSsmParameterName";
const _pSee = "peeringStatus";
const _pSr = "previousState";
const _pT = "principalType";
const _pVS = "propagatingVgwSet";
const _pl = "platform";
const _pla = "placement";
const _pr = "protocol";
const _prim = "primary";
const _pro = "progress";
const _r = "return";
const _rA = "ruleAction";
const _rAE = "remoteAccessEnabled";
const _rCA = "resourceConfigurationArn";
const _rDI = "ramDiskId";
const _rDN = "rootDeviceName";
const _rDT = "rootDeviceType";
const _rEIT = "requireEncryptionInTransit";
const _rETe = "restoreExpiryTime";
const _rEe = "regionEndpoint";
const _rEes = "resourceExclusions";
const _rFP = "rekeyFuzzPercentage";
const _rGI = "referencedGroupId";
const _rGIe = "referencedGroupInfo";
const _rHS = "requireHibernateSupport";
const _rI = "reservationId";
const _rINC = "remoteIpv4NetworkCidr";
const _rINCe = "remoteIpv6NetworkCidr";
const _rIa = "ramdiskId";
const _rIeg = "regionInfo";
const _rIeq = "requesterId";
const _rIes = "resourceId";
const _rMTS = "rekeyMarginTimeSeconds";
const _rMe = "rebootMigration";
const _rMeq = "requesterManaged";
const _rN = "ruleNumber";
const _rNe = "regionName";
const _rSGRS = "revokedSecurityGroupRuleSet";
const _rSe = "referenceSet";
const _rSes = "reservationSet";
const _rSou = "routeSet";
const _rTAI = "routeTableAssociationId";
const _rTI = "routeTableId";
const _rTIS = "routeTableIdSet";
const _rTS = "routeTableSet";
const _rTe = "resourceType";
const _rVIe = "requesterVpcInfo";
const _rWS = "replayWindowSize";
const _ra = "ramdisk";
const _re = "reason";
const _reg = "region";
const _rou = "routes";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.ec2";
const _sAt = "startupAction";
const _sAub = "subnetArn";
const _sCA = "serverCertificateArn";
const _sCS = "serviceConfigurationSet";
const _sDC = "sourceDestCheck";
const _sDp = "spreadDomain";
const _sGA = "securityGroupArn";
const _sGIS = "securityGroupIdSet";
const _sGIec = "securityGroupInfo";
const _sGRA = "securityGroupRuleArn";
const _sGRI = "securityGroupRuleId";
const _sGRS = "securityGroupRuleSet";
const _sGRSec = "securityGroupReferencingSupport";
const _sGSe = "securityGroupSet";
const _sI = "serviceId";
const _sIATS = "supportedIpAddressTypeSet";
const _sICT = "sourceImageCreationTime";
const _sII = "sourceInstanceId";
const _sIIe = "secondaryInterfaceId";
const _sIIo = "sourceImageId";
const _sIR = "sourceImageRegion";
const _sIRI = "spotInstanceRequestId";
const _sISe = "secondaryInterfaceSet";
const _sISu = "subnetIdSet";
const _sIT = "spotInstanceType";
const _sITS = "supportedInstanceTypeSet";
const _sIn = "snapshotId";
const _sIu = "subnetId";
const _sM = "serviceManaged";
const _sMPPOLP = "spotMaxPricePercentageOverLowestPrice";
const _sMt = "statusMessage";
const _sMta = "stateMessage";
const _sN = "serviceName";
const _sNAe = "serviceNetworkArn";
const _sNI = "secondaryNetworkId";
const _sNSr = "sriovNetSupport";
const _sO = "spotOptions";
const _sPA = "samlProviderArn";
const _sPI = "servicePermissionId";
const _sPIAC = "secondaryPrivateIpAddressCount";
const _sR = "serviceRegion";
const _sRO = "staticRoutesOnly";
const _sRSu = "supportedRegionSet";
const _sRc = "scanResults";
const _sRt = "stateReason";
const _sSGN = "sourceSecurityGroupName";
const _sSGOI = "sourceSecurityGroupOwnerId";
const _sSI = "secondarySubnetId";
const _sSPU = "selfServicePortalUrl";
const _sSSPA = "selfServiceSamlProviderArn";
const _sSer = "serviceState";
const _sSn = "snapshotSet";
const _sSub = "subnetSet";
const _sTH = "sessionTimeoutHours";
const _sTe = "serviceType";
const _sTp = "splitTunnel";
const _sTs = "sseType";
const _sTt = "startTime";
const _sTto = "storageTier";
const _sVI = "sourceVolumeId";
const _scop = "scope";
const _si = "size";
const _so = "source";
const _st = "state";
const _sta = "status";
const _tB = "tunnelBandwidth";
const _tET = "tcpEstablishedTimeout";
const _tFSS = "tagFieldSpecificationSet";
const _tGAI = "transitGatewayAttachmentId";
const _tGAra = "transitGatewayArn";
const _tGC = "transitGatewayConfiguration";
const _tGCB = "transitGatewayCidrBlocks";
const _tGI = "transitGatewayId";
const _tGS = "transitGatewaySet";
const _tIAT = "trafficIpAddressType";
const _tICu = "tunnelInsideCidr";
const _tIIC = "tunnelInsideIpv6Cidr";
const _tIIV = "tunnelInsideIpVersion";
const _tIe = "tenantId";
const _tKS = "tagKeySet";
const _tLSGB = "totalLocalStorageGB";
const _tOS = "tunnelOptionSet";
const _tP = "toPort";
const _tPC = "threadsPerCore";
const _tPS = "trustProviderSet";
const _tPT = "trustProviderType";
const _tPr = "transportProtocol";
const _tS = "tagSet";
const _tSS = "tagSpecificationSet";
const _tSp = "tpmSupport";
const _tT = "trafficType";
const _tTGAI = "transportTransitGatewayAttachmentId";
const _tTr = "transferType";
const _ta = "tag";
const _te = "tenancy";
const _th = "throughput";
const _ti = "timestamp";
const _to = "to";
const _ty = "type";
const _u = "unsuccessful";
const _uD = "uefiData";
const _uDs = "userData";
const _uI = "userId";
const _uIPS = "unknownIpPermissionSet";
const _uITS = "unsupportedInstanceTypeSet";
const _uO = "usageOperation";
const _uOUT = "usageOperationUpdateTime";
const _uST = "udpStreamTimeout";
const _uTd = "udpTimeout";
const _v = "value";
const _vA = "volumeArn";
const _vCC = "vCpuCount";
const _vCI = "vpnConnectionId";
const _vCIpn = "vpnConcentratorId";
const _vCSp = "vpnConnectionSet";
const _vD = "versionDescription";
const _vECI = "vpcEncryptionControlId";
const _vEI = "vpcEndpointId";
const _vESp = "vpcEndpointSet";
const _vESpn = "vpnEcmpSupport";
const _vET = "vpcEndpointType";
const _vGI = "vpnGatewayId";
const _vI = "vpcId";
const _vIR = "volumeInitializationRate";
const _vIo = "volumeId";
const _vL = "vpcLattice";
const _vN = "virtualName";
const _vNe = "versionNumber";
const _vOI = "volumeOwnerId";
const _vP = "vpcPeering";
const _vPCI = "vpcPeeringConnectionId";
const _vPCS = "vpcPeeringConnectionSet";
const _vPG = "virtualPrivateGateway";
const _vPp = "vpnProtocol";
const _vPpn = "vpnPort";
const _vS = "volumeSet";
const _vSo = "volumeSize";
const _vSp = "vpcSet";
const _vT = "volumeType";
const _vTg = "vgwTelemetry";
const _vTi = "virtualizationType";
const _vU = "validUntil";
const _ve = "version";
const _wCT = "watermarkCreationTime";
const _wK = "watermarkKey";
const _xN = "xmlName";
const n0 = "com.amazonaws.ec2";
const _s_registry = new _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.t(_s);
var EC2ServiceException$ = [
	-3,
	_s,
	"EC2ServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(EC2ServiceException$, EC2ServiceException);
const errorTypeRegistries = [_s_registry];
var customerGatewayConfiguration = [
	0,
	n0,
	_cGC,
	8,
	0
];
var preSharedKey = [
	0,
	n0,
	_pSK,
	8,
	0
];
var SensitiveUserData = [
	0,
	n0,
	_SUD,
	8,
	0
];
var AcceleratorCount$ = [
	3,
	n0,
	_AC,
	0,
	[_M, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN]: _m
	}], [1, {
		[_eQN]: `Max`,
		[_xN]: _ma
	}]]
];
var AcceleratorTotalMemoryMiB$ = [
	3,
	n0,
	_ATMMB,
	0,
	[_M, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN]: _m
	}], [1, {
		[_eQN]: `Max`,
		[_xN]: _ma
	}]]
];
var Address$ = [
	3,
	n0,
	_A,
	0,
	[
		_AIl,
		_AIs,
		_Do,
		_NII,
		_NIOI,
		_PIAr,
		_T,
		_PIP,
		_NBG,
		_COI,
		_COIP,
		_CI,
		_SIu,
		_SM,
		_II,
		_PI
	],
	[
		[0, {
			[_eQN]: `AllocationId`,
			[_xN]: _aI
		}],
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `Domain`,
			[_xN]: _do
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN]: _nII
		}],
		[0, {
			[_eQN]: `NetworkInterfaceOwnerId`,
			[_xN]: _nIOI
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `PublicIpv4Pool`,
			[_xN]: _pIP
		}],
		[0, {
			[_eQN]: `NetworkBorderGroup`,
			[_xN]: _nBG
		}],
		[0, {
			[_eQN]: `CustomerOwnedIp`,
			[_xN]: _cOI
		}],
		[0, {
			[_eQN]: `CustomerOwnedIpv4Pool`,
			[_xN]: _cOIP
		}],
		[0, {
			[_eQN]: `CarrierIp`,
			[_xN]: _cI
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: `ServiceManaged`,
			[_xN]: _sM
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `PublicIp`,
			[_xN]: _pI
		}]
	]
];
var AllowedPrincipal$ = [
	3,
	n0,
	_APl,
	0,
	[
		_PT,
		_P,
		_SPI,
		_T,
		_SIe
	],
	[
		[0, {
			[_eQN]: `PrincipalType`,
			[_xN]: _pT
		}],
		[0, {
			[_eQN]: `Principal`,
			[_xN]: _p
		}],
		[0, {
			[_eQN]: `ServicePermissionId`,
			[_xN]: _sPI
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `ServiceId`,
			[_xN]: _sI
		}]
	]
];
var AssociateAddressRequest$ = [
	3,
	n0,
	_AARs,
	0,
	[
		_AIl,
		_II,
		_PI,
		_DR,
		_NII,
		_PIAr,
		_ARl
	],
	[
		0,
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN]: _nII
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}],
		[2, {
			[_eQN]: `AllowReassociation`,
			[_xN]: _aRl
		}]
	]
];
var AssociateAddressResult$ = [
	3,
	n0,
	_AARss,
	0,
	[_AIs],
	[[0, {
		[_eQN]: `AssociationId`,
		[_xN]: _aIs
	}]]
];
var AssociatedTargetNetwork$ = [
	3,
	n0,
	_ATN,
	0,
	[_NI, _NT],
	[[0, {
		[_eQN]: `NetworkId`,
		[_xN]: _nI
	}], [0, {
		[_eQN]: `NetworkType`,
		[_xN]: _nT
	}]]
];
var AssociateIamInstanceProfileRequest$ = [
	3,
	n0,
	_AIIPR,
	0,
	[_IIP, _II],
	[[() => IamInstanceProfileSpecification$, 0], 0],
	2
];
var AssociateIamInstanceProfileResult$ = [
	3,
	n0,
	_AIIPRs,
	0,
	[_IIPA],
	[[() => IamInstanceProfileAssociation$, {
		[_eQN]: `IamInstanceProfileAssociation`,
		[_xN]: _iIPA
	}]]
];
var AttachInternetGatewayRequest$ = [
	3,
	n0,
	_AIGR,
	0,
	[
		_IGI,
		_VI,
		_DR
	],
	[
		[0, {
			[_eQN]: `InternetGatewayId`,
			[_xN]: _iGI
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var AttachmentEnaSrdSpecification$ = [
	3,
	n0,
	_AESS,
	0,
	[_ESE, _ESUS],
	[[2, {
		[_eQN]: `EnaSrdEnabled`,
		[_xN]: _eSE
	}], [() => AttachmentEnaSrdUdpSpecification$, {
		[_eQN]: `EnaSrdUdpSpecification`,
		[_xN]: _eSUS
	}]]
];
var AttachmentEnaSrdUdpSpecification$ = [
	3,
	n0,
	_AESUS,
	0,
	[_ESUE],
	[[2, {
		[_eQN]: `EnaSrdUdpEnabled`,
		[_xN]: _eSUE
	}]]
];
var AttributeBooleanValue$ = [
	3,
	n0,
	_ABV,
	0,
	[_V],
	[[2, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var AttributeValue$ = [
	3,
	n0,
	_AVt,
	0,
	[_V],
	[[0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var AuthorizeSecurityGroupEgressRequest$ = [
	3,
	n0,
	_ASGER,
	0,
	[
		_GIr,
		_TS,
		_DR,
		_SSGN,
		_SSGOI,
		_IPpr,
		_FP,
		_TP,
		_CIi,
		_IPpe
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => TagSpecificationList, { [_xN]: _TSa }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[0, {
			[_eQN]: `SourceSecurityGroupName`,
			[_xN]: _sSGN
		}],
		[0, {
			[_eQN]: `SourceSecurityGroupOwnerId`,
			[_xN]: _sSGOI
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[0, {
			[_eQN]: `CidrIp`,
			[_xN]: _cIi
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissions`,
			[_xN]: _iPpe
		}]
	],
	1
];
var AuthorizeSecurityGroupEgressResult$ = [
	3,
	n0,
	_ASGERu,
	0,
	[_R, _SGR],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}], [() => SecurityGroupRuleList, {
		[_eQN]: `SecurityGroupRuleSet`,
		[_xN]: _sGRS
	}]]
];
var AuthorizeSecurityGroupIngressRequest$ = [
	3,
	n0,
	_ASGIR,
	0,
	[
		_CIi,
		_FP,
		_GIr,
		_GN,
		_IPpe,
		_IPpr,
		_SSGN,
		_SSGOI,
		_TP,
		_TS,
		_DR
	],
	[
		0,
		1,
		0,
		0,
		[() => IpPermissionList, 0],
		0,
		0,
		0,
		1,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var AuthorizeSecurityGroupIngressResult$ = [
	3,
	n0,
	_ASGIRu,
	0,
	[_R, _SGR],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}], [() => SecurityGroupRuleList, {
		[_eQN]: `SecurityGroupRuleSet`,
		[_xN]: _sGRS
	}]]
];
var BaselineEbsBandwidthMbps$ = [
	3,
	n0,
	_BEBM,
	0,
	[_M, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN]: _m
	}], [1, {
		[_eQN]: `Max`,
		[_xN]: _ma
	}]]
];
var BaselinePerformanceFactors$ = [
	3,
	n0,
	_BPF,
	0,
	[_Cp],
	[[() => CpuPerformanceFactor$, {
		[_eQN]: `Cpu`,
		[_xN]: _cp
	}]]
];
var BlockDeviceMapping$ = [
	3,
	n0,
	_BDM,
	0,
	[
		_Eb,
		_ND,
		_DN,
		_VN
	],
	[
		[() => EbsBlockDevice$, {
			[_eQN]: `Ebs`,
			[_xN]: _eb
		}],
		[0, {
			[_eQN]: `NoDevice`,
			[_xN]: _nD
		}],
		[0, {
			[_eQN]: `DeviceName`,
			[_xN]: _dN
		}],
		[0, {
			[_eQN]: `VirtualName`,
			[_xN]: _vN
		}]
	]
];
var BlockPublicAccessStates$ = [
	3,
	n0,
	_BPAS,
	0,
	[_IGBM],
	[[0, {
		[_eQN]: `InternetGatewayBlockMode`,
		[_xN]: _iGBM
	}]]
];
var CapacityReservationSpecificationResponse$ = [
	3,
	n0,
	_CRSR,
	0,
	[_CRP, _CRT],
	[[0, {
		[_eQN]: `CapacityReservationPreference`,
		[_xN]: _cRP
	}], [() => CapacityReservationTargetResponse$, {
		[_eQN]: `CapacityReservationTarget`,
		[_xN]: _cRT
	}]]
];
var CapacityReservationTargetResponse$ = [
	3,
	n0,
	_CRTR,
	0,
	[_CRI, _CRRGA],
	[[0, {
		[_eQN]: `CapacityReservationId`,
		[_xN]: _cRI
	}], [0, {
		[_eQN]: `CapacityReservationResourceGroupArn`,
		[_xN]: _cRRGA
	}]]
];
var CertificateAuthentication$ = [
	3,
	n0,
	_CAer,
	0,
	[_CRCC],
	[[0, {
		[_eQN]: `ClientRootCertificateChain`,
		[_xN]: _cRCC
	}]]
];
var CidrBlock$ = [
	3,
	n0,
	_CB,
	0,
	[_CB],
	[[0, {
		[_eQN]: `CidrBlock`,
		[_xN]: _cB
	}]]
];
var ClientConnectResponseOptions$ = [
	3,
	n0,
	_CCRO,
	0,
	[
		_En,
		_LFA,
		_Sta
	],
	[
		[2, {
			[_eQN]: `Enabled`,
			[_xN]: _en
		}],
		[0, {
			[_eQN]: `LambdaFunctionArn`,
			[_xN]: _lFA
		}],
		[() => ClientVpnEndpointAttributeStatus$, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}]
	]
];
var ClientLoginBannerResponseOptions$ = [
	3,
	n0,
	_CLBRO,
	0,
	[_En, _BTa],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN]: _en
	}], [0, {
		[_eQN]: `BannerText`,
		[_xN]: _bT
	}]]
];
var ClientRouteEnforcementResponseOptions$ = [
	3,
	n0,
	_CRERO,
	0,
	[_Enf],
	[[2, {
		[_eQN]: `Enforced`,
		[_xN]: _enf
	}]]
];
var ClientVpnAuthentication$ = [
	3,
	n0,
	_CVA,
	0,
	[
		_Ty,
		_ADc,
		_MA,
		_FA
	],
	[
		[0, {
			[_eQN]: `Type`,
			[_xN]: _ty
		}],
		[() => DirectoryServiceAuthentication$, {
			[_eQN]: `ActiveDirectory`,
			[_xN]: _aDc
		}],
		[() => CertificateAuthentication$, {
			[_eQN]: `MutualAuthentication`,
			[_xN]: _mA
		}],
		[() => FederatedAuthentication$, {
			[_eQN]: `FederatedAuthentication`,
			[_xN]: _fA
		}]
	]
];
var ClientVpnEndpoint$ = [
	3,
	n0,
	_CVE,
	0,
	[
		_CVEI,
		_De,
		_Sta,
		_CTr,
		_DT,
		_DNn,
		_CCB,
		_DS,
		_STp,
		_VPp,
		_TPr,
		_VPpn,
		_ATNs,
		_SCA,
		_AO,
		_CLO,
		_T,
		_SGIe,
		_VI,
		_SSPU,
		_CCO,
		_STH,
		_CLBO,
		_CREO,
		_DOST,
		_EIAT,
		_TIAT,
		_TGC,
		_DPO
	],
	[
		[0, {
			[_eQN]: `ClientVpnEndpointId`,
			[_xN]: _cVEI
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[() => ClientVpnEndpointStatus$, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `CreationTime`,
			[_xN]: _cTr
		}],
		[0, {
			[_eQN]: `DeletionTime`,
			[_xN]: _dT
		}],
		[0, {
			[_eQN]: `DnsName`,
			[_xN]: _dNn
		}],
		[0, {
			[_eQN]: `ClientCidrBlock`,
			[_xN]: _cCB
		}],
		[() => ValueStringList, {
			[_eQN]: `DnsServer`,
			[_xN]: _dSn
		}],
		[2, {
			[_eQN]: `SplitTunnel`,
			[_xN]: _sTp
		}],
		[0, {
			[_eQN]: `VpnProtocol`,
			[_xN]: _vPp
		}],
		[0, {
			[_eQN]: `TransportProtocol`,
			[_xN]: _tPr
		}],
		[1, {
			[_eQN]: `VpnPort`,
			[_xN]: _vPpn
		}],
		[() => AssociatedTargetNetworkSet, {
			[_eQN]: `AssociatedTargetNetwork`,
			[_xN]: _aTN
		}],
		[0, {
			[_eQN]: `ServerCertificateArn`,
			[_xN]: _sCA
		}],
		[() => ClientVpnAuthenticationList, {
			[_eQN]: `AuthenticationOptions`,
			[_xN]: _aO
		}],
		[() => ConnectionLogResponseOptions$, {
			[_eQN]: `ConnectionLogOptions`,
			[_xN]: _cLO
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[() => ClientVpnSecurityGroupIdSet, {
			[_eQN]: `SecurityGroupIdSet`,
			[_xN]: _sGIS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `SelfServicePortalUrl`,
			[_xN]: _sSPU
		}],
		[() => ClientConnectResponseOptions$, {
			[_eQN]: `ClientConnectOptions`,
			[_xN]: _cCO
		}],
		[1, {
			[_eQN]: `SessionTimeoutHours`,
			[_xN]: _sTH
		}],
		[() => ClientLoginBannerResponseOptions$, {
			[_eQN]: `ClientLoginBannerOptions`,
			[_xN]: _cLBO
		}],
		[() => ClientRouteEnforcementResponseOptions$, {
			[_eQN]: `ClientRouteEnforcementOptions`,
			[_xN]: _cREO
		}],
		[2, {
			[_eQN]: `DisconnectOnSessionTimeout`,
			[_xN]: _dOST
		}],
		[0, {
			[_eQN]: `EndpointIpAddressType`,
			[_xN]: _eIAT
		}],
		[0, {
			[_eQN]: `TrafficIpAddressType`,
			[_xN]: _tIAT
		}],
		[() => TransitGatewayConfigurationDescribeEndpointStructure$, {
			[_eQN]: `TransitGatewayConfiguration`,
			[_xN]: _tGC
		}],
		[() => DevicePostureResponseOptions$, {
			[_eQN]: `DevicePostureOptions`,
			[_xN]: _dPO
		}]
	]
];
var ClientVpnEndpointAttributeStatus$ = [
	3,
	n0,
	_CVEAS,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN]: _me
	}]]
];
var ClientVpnEndpointStatus$ = [
	3,
	n0,
	_CVES,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN]: _me
	}]]
];
var ClientVpnTrustProvider$ = [
	3,
	n0,
	_CVTP,
	0,
	[
		_TPT,
		_TIe,
		_PSKU
	],
	[
		[0, {
			[_eQN]: `TrustProviderType`,
			[_xN]: _tPT
		}],
		[0, {
			[_eQN]: `TenantId`,
			[_xN]: _tIe
		}],
		[0, {
			[_eQN]: `PublicSigningKeyUrl`,
			[_xN]: _pSKU
		}]
	]
];
var CloudWatchLogOptions$ = [
	3,
	n0,
	_CWLO,
	0,
	[
		_LE,
		_LGA,
		_LOF,
		_BLE,
		_BLGA,
		_BLOF
	],
	[
		[2, {
			[_eQN]: `LogEnabled`,
			[_xN]: _lE
		}],
		[0, {
			[_eQN]: `LogGroupArn`,
			[_xN]: _lGA
		}],
		[0, {
			[_eQN]: `LogOutputFormat`,
			[_xN]: _lOF
		}],
		[2, {
			[_eQN]: `BgpLogEnabled`,
			[_xN]: _bLE
		}],
		[0, {
			[_eQN]: `BgpLogGroupArn`,
			[_xN]: _bLGA
		}],
		[0, {
			[_eQN]: `BgpLogOutputFormat`,
			[_xN]: _bLOF
		}]
	]
];
var ConnectionLogResponseOptions$ = [
	3,
	n0,
	_CLRO,
	0,
	[
		_En,
		_CLG,
		_CLS,
		_IAPC
	],
	[
		2,
		0,
		0,
		2
	]
];
var ConnectionTrackingConfiguration$ = [
	3,
	n0,
	_CTC,
	0,
	[
		_TET,
		_UST,
		_UTd
	],
	[
		[1, {
			[_eQN]: `TcpEstablishedTimeout`,
			[_xN]: _tET
		}],
		[1, {
			[_eQN]: `UdpStreamTimeout`,
			[_xN]: _uST
		}],
		[1, {
			[_eQN]: `UdpTimeout`,
			[_xN]: _uTd
		}]
	]
];
var ConnectionTrackingSpecification$ = [
	3,
	n0,
	_CTS,
	0,
	[
		_TET,
		_UTd,
		_UST
	],
	[
		[1, {
			[_eQN]: `TcpEstablishedTimeout`,
			[_xN]: _tET
		}],
		[1, {
			[_eQN]: `UdpTimeout`,
			[_xN]: _uTd
		}],
		[1, {
			[_eQN]: `UdpStreamTimeout`,
			[_xN]: _uST
		}]
	]
];
var ConnectionTrackingSpecificationRequest$ = [
	3,
	n0,
	_CTSR,
	0,
	[
		_TET,
		_UST,
		_UTd
	],
	[
		1,
		1,
		1
	]
];
var ConnectionTrackingSpecificationResponse$ = [
	3,
	n0,
	_CTSRo,
	0,
	[
		_TET,
		_UST,
		_UTd
	],
	[
		[1, {
			[_eQN]: `TcpEstablishedTimeout`,
			[_xN]: _tET
		}],
		[1, {
			[_eQN]: `UdpStreamTimeout`,
			[_xN]: _uST
		}],
		[1, {
			[_eQN]: `UdpTimeout`,
			[_xN]: _uTd
		}]
	]
];
var CpuOptions$ = [
	3,
	n0,
	_CO,
	0,
	[
		_CCor,
		_TPC,
		_ASSm,
		_NV
	],
	[
		[1, {
			[_eQN]: `CoreCount`,
			[_xN]: _cCo
		}],
		[1, {
			[_eQN]: `ThreadsPerCore`,
			[_xN]: _tPC
		}],
		[0, {
			[_eQN]: `AmdSevSnp`,
			[_xN]: _aSS
		}],
		[0, {
			[_eQN]: `NestedVirtualization`,
			[_xN]: _nV
		}]
	]
];
var CpuPerformanceFactor$ = [
	3,
	n0,
	_CPF,
	0,
	[_Ref],
	[[() => PerformanceFactorReferenceSet, {
		[_eQN]: `ReferenceSet`,
		[_xN]: _rSe
	}]]
];
var CreateFlowLogsRequest$ = [
	3,
	n0,
	_CFLR,
	0,
	[
		_RIes,
		_RTe,
		_DR,
		_CT,
		_DLPA,
		_DCAR,
		_LGN,
		_TT,
		_LDTo,
		_LD,
		_LF,
		_TS,
		_MAI,
		_DOe,
		_TFS
	],
	[
		[() => FlowLogResourceIds, { [_xN]: _RIeso }],
		0,
		2,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		1,
		() => DestinationOptionsRequest$,
		[() => TagFieldSpecificationListRequest, { [_xN]: _TFSa }]
	],
	2
];
var CreateFlowLogsResult$ = [
	3,
	n0,
	_CFLRr,
	0,
	[
		_CT,
		_FLI,
		_U
	],
	[
		[0, {
			[_eQN]: `ClientToken`,
			[_xN]: _cT
		}],
		[() => ValueStringList, {
			[_eQN]: `FlowLogIdSet`,
			[_xN]: _fLIS
		}],
		[() => UnsuccessfulItemSet, {
			[_eQN]: `Unsuccessful`,
			[_xN]: _u
		}]
	]
];
var CreateNetworkAclEntryRequest$ = [
	3,
	n0,
	_CNAER,
	0,
	[
		_NAI,
		_RNu,
		_Pr,
		_RA,
		_Eg,
		_DR,
		_CB,
		_ICB,
		_ITC,
		_PRo
	],
	[
		[0, {
			[_eQN]: `NetworkAclId`,
			[_xN]: _nAI
		}],
		[1, {
			[_eQN]: `RuleNumber`,
			[_xN]: _rN
		}],
		[0, {
			[_eQN]: `Protocol`,
			[_xN]: _pr
		}],
		[0, {
			[_eQN]: `RuleAction`,
			[_xN]: _rA
		}],
		[2, {
			[_eQN]: `Egress`,
			[_xN]: _eg
		}],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN]: _iCB
		}],
		[() => IcmpTypeCode$, { [_xN]: _Ic }],
		[() => PortRange$, {
			[_eQN]: `PortRange`,
			[_xN]: _pRo
		}]
	],
	5
];
var CreateSecurityGroupRequest$ = [
	3,
	n0,
	_CSGR,
	0,
	[
		_De,
		_GN,
		_VI,
		_TS,
		_DR
	],
	[
		[0, { [_xN]: _GD }],
		0,
		0,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var CreateSecurityGroupResult$ = [
	3,
	n0,
	_CSGRr,
	0,
	[
		_GIr,
		_T,
		_SGA
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `SecurityGroupArn`,
			[_xN]: _sGA
		}]
	]
];
var CreateSnapshotRequest$ = [
	3,
	n0,
	_CSRr,
	0,
	[
		_VIo,
		_De,
		_OA,
		_TS,
		_Loc,
		_DR
	],
	[
		0,
		0,
		0,
		[() => TagSpecificationList, { [_xN]: _TSa }],
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	1
];
var CreateTagsRequest$ = [
	3,
	n0,
	_CTR,
	0,
	[
		_Res,
		_T,
		_DR
	],
	[
		[64, { [_xN]: _RIeso }],
		[() => TagList, { [_xN]: _Ta }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var CreateVolumePermission$ = [
	3,
	n0,
	_CVP,
	0,
	[_UI, _Gr],
	[[0, {
		[_eQN]: `UserId`,
		[_xN]: _uI
	}], [0, {
		[_eQN]: `Group`,
		[_xN]: _g
	}]]
];
var CreateVolumePermissionModifications$ = [
	3,
	n0,
	_CVPM,
	0,
	[_Ad, _Rem],
	[[() => CreateVolumePermissionList, 0], [() => CreateVolumePermissionList, 0]]
];
var CreditSpecification$ = [
	3,
	n0,
	_CSr,
	0,
	[_CCp],
	[[0, {
		[_eQN]: `CpuCredits`,
		[_xN]: _cCp
	}]]
];
var DeleteFlowLogsRequest$ = [
	3,
	n0,
	_DFLR,
	0,
	[_FLI, _DR],
	[[() => FlowLogIdList, { [_xN]: _FLIl }], 2],
	1
];
var DeleteFlowLogsResult$ = [
	3,
	n0,
	_DFLRe,
	0,
	[_U],
	[[() => UnsuccessfulItemSet, {
		[_eQN]: `Unsuccessful`,
		[_xN]: _u
	}]]
];
var DeleteInternetGatewayRequest$ = [
	3,
	n0,
	_DIGR,
	0,
	[_IGI, _DR],
	[[0, {
		[_eQN]: `InternetGatewayId`,
		[_xN]: _iGI
	}], [2, {
		[_eQN]: `DryRun`,
		[_xN]: _dR
	}]],
	1
];
var DeleteKeyPairRequest$ = [
	3,
	n0,
	_DKPR,
	0,
	[
		_KN,
		_KPI,
		_DR
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DeleteKeyPairResult$ = [
	3,
	n0,
	_DKPRe,
	0,
	[_R, _KPI],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}], [0, {
		[_eQN]: `KeyPairId`,
		[_xN]: _kPI
	}]]
];
var DeleteNetworkAclEntryRequest$ = [
	3,
	n0,
	_DNAER,
	0,
	[
		_NAI,
		_RNu,
		_Eg,
		_DR
	],
	[
		[0, {
			[_eQN]: `NetworkAclId`,
			[_xN]: _nAI
		}],
		[1, {
			[_eQN]: `RuleNumber`,
			[_xN]: _rN
		}],
		[2, {
			[_eQN]: `Egress`,
			[_xN]: _eg
		}],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	3
];
var DeleteNetworkAclRequest$ = [
	3,
	n0,
	_DNAR,
	0,
	[_NAI, _DR],
	[[0, {
		[_eQN]: `NetworkAclId`,
		[_xN]: _nAI
	}], [2, {
		[_eQN]: `DryRun`,
		[_xN]: _dR
	}]],
	1
];
var DeleteSecurityGroupRequest$ = [
	3,
	n0,
	_DSGR,
	0,
	[
		_GIr,
		_GN,
		_DR
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DeleteSecurityGroupResult$ = [
	3,
	n0,
	_DSGRe,
	0,
	[_R, _GIr],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}], [0, {
		[_eQN]: `GroupId`,
		[_xN]: _gIr
	}]]
];
var DeleteSnapshotRequest$ = [
	3,
	n0,
	_DSR,
	0,
	[_SIn, _DR],
	[0, [2, {
		[_eQN]: `DryRun`,
		[_xN]: _dR
	}]],
	1
];
var DeleteTagsRequest$ = [
	3,
	n0,
	_DTR,
	0,
	[
		_Res,
		_DR,
		_T
	],
	[
		[64, {
			[_eQN]: `ResourceId`,
			[_xN]: _rIes
		}],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => TagList, {
			[_eQN]: `Tag`,
			[_xN]: _ta
		}]
	],
	1
];
var DescribeAddressesRequest$ = [
	3,
	n0,
	_DAR,
	0,
	[
		_PIu,
		_DR,
		_Fi,
		_AIll
	],
	[
		[() => PublicIpStringList, { [_xN]: _PI }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }],
		[() => AllocationIdList, { [_xN]: _AIl }]
	]
];
var DescribeAddressesResult$ = [
	3,
	n0,
	_DARe,
	0,
	[_Add],
	[[() => AddressList, {
		[_eQN]: `AddressesSet`,
		[_xN]: _aSddr
	}]]
];
var DescribeClientVpnEndpointsRequest$ = [
	3,
	n0,
	_DCVERes,
	0,
	[
		_CVEIl,
		_MR,
		_NTe,
		_Fi,
		_DR
	],
	[
		[() => ClientVpnEndpointIdList, { [_xN]: _CVEI }],
		1,
		0,
		[() => FilterList, { [_xN]: _Fil }],
		2
	]
];
var DescribeClientVpnEndpointsResult$ = [
	3,
	n0,
	_DCVEResc,
	0,
	[_CVEl, _NTe],
	[[() => EndpointSet, {
		[_eQN]: `ClientVpnEndpoint`,
		[_xN]: _cVE
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeFlowLogsRequest$ = [
	3,
	n0,
	_DFLRes,
	0,
	[
		_DR,
		_Fil,
		_FLI,
		_MR,
		_NTe
	],
	[
		2,
		[() => FilterList, 0],
		[() => FlowLogIdList, { [_xN]: _FLIl }],
		1,
		0
	]
];
var DescribeFlowLogsResult$ = [
	3,
	n0,
	_DFLResc,
	0,
	[_FL, _NTe],
	[[() => FlowLogSet, {
		[_eQN]: `FlowLogSet`,
		[_xN]: _fLS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeIamInstanceProfileAssociationsRequest$ = [
	3,
	n0,
	_DIIPAR,
	0,
	[
		_AIsso,
		_Fi,
		_MR,
		_NTe
	],
	[
		[() => AssociationIdList, { [_xN]: _AIs }],
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0
	]
];
var DescribeIamInstanceProfileAssociationsResult$ = [
	3,
	n0,
	_DIIPARe,
	0,
	[_IIPAa, _NTe],
	[[() => IamInstanceProfileAssociationSet, {
		[_eQN]: `IamInstanceProfileAssociationSet`,
		[_xN]: _iIPAS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeImageAttributeRequest$ = [
	3,
	n0,
	_DIAR,
	0,
	[
		_At,
		_IIm,
		_DR
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var DescribeImagesRequest$ = [
	3,
	n0,
	_DIRes,
	0,
	[
		_EU,
		_IIma,
		_Ow,
		_ID,
		_IDn,
		_MR,
		_NTe,
		_DR,
		_Fi
	],
	[
		[() => ExecutableByStringList, { [_xN]: _EBx }],
		[() => ImageIdStringList, { [_xN]: _IIm }],
		[() => OwnerStringList, { [_xN]: _Own }],
		2,
		2,
		1,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeImagesResult$ = [
	3,
	n0,
	_DIResc,
	0,
	[_NTe, _Im],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => ImageList, {
		[_eQN]: `ImagesSet`,
		[_xN]: _iSma
	}]]
];
var DescribeInstanceAttributeRequest$ = [
	3,
	n0,
	_DIARe,
	0,
	[
		_II,
		_At,
		_DR
	],
	[
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `Attribute`,
			[_xN]: _att
		}],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var DescribeInstancesRequest$ = [
	3,
	n0,
	_DIRescr,
	0,
	[
		_IIn,
		_IMR,
		_DR,
		_Fi,
		_NTe,
		_MR
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }],
		[0, {
			[_eQN]: `NextToken`,
			[_xN]: _nTe
		}],
		[1, {
			[_eQN]: `MaxResults`,
			[_xN]: _mR
		}]
	]
];
var DescribeInstancesResult$ = [
	3,
	n0,
	_DIRescri,
	0,
	[_NTe, _Rese],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => ReservationList, {
		[_eQN]: `ReservationSet`,
		[_xN]: _rSes
	}]]
];
var DescribeInternetGatewaysRequest$ = [
	3,
	n0,
	_DIGRe,
	0,
	[
		_NTe,
		_MR,
		_DR,
		_IGIn,
		_Fi
	],
	[
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => InternetGatewayIdList, {
			[_eQN]: `InternetGatewayId`,
			[_xN]: _iGI
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeInternetGatewaysResult$ = [
	3,
	n0,
	_DIGRes,
	0,
	[_IGn, _NTe],
	[[() => InternetGatewayList, {
		[_eQN]: `InternetGatewaySet`,
		[_xN]: _iGS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeKeyPairsRequest$ = [
	3,
	n0,
	_DKPRes,
	0,
	[
		_KNe,
		_KPIe,
		_IPK,
		_DR,
		_Fi
	],
	[
		[() => KeyNameStringList, { [_xN]: _KN }],
		[() => KeyPairIdStringList, { [_xN]: _KPI }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeKeyPairsResult$ = [
	3,
	n0,
	_DKPResc,
	0,
	[_KP],
	[[() => KeyPairList, {
		[_eQN]: `KeySet`,
		[_xN]: _kS
	}]]
];
var DescribeLaunchTemplatesRequest$ = [
	3,
	n0,
	_DLTRes,
	0,
	[
		_DR,
		_LTIa,
		_LTNa,
		_Fi,
		_NTe,
		_MR,
		_IMR
	],
	[
		2,
		[() => LaunchTemplateIdStringList, { [_xN]: _LTI }],
		[() => LaunchTemplateNameStringList, { [_xN]: _LTN }],
		[() => FilterList, { [_xN]: _Fil }],
		0,
		1,
		2
	]
];
var DescribeLaunchTemplatesResult$ = [
	3,
	n0,
	_DLTResc,
	0,
	[_LTa, _NTe],
	[[() => LaunchTemplateSet, {
		[_eQN]: `LaunchTemplates`,
		[_xN]: _lTa
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeLaunchTemplateVersionsRequest$ = [
	3,
	n0,
	_DLTVRes,
	0,
	[
		_DR,
		_LTI,
		_LTN,
		_Ve,
		_MV,
		_MVa,
		_NTe,
		_MR,
		_Fi,
		_RAeso,
		_IMR
	],
	[
		2,
		0,
		0,
		[() => VersionStringList, { [_xN]: _LTV }],
		0,
		0,
		0,
		1,
		[() => FilterList, { [_xN]: _Fil }],
		2,
		2
	]
];
var DescribeLaunchTemplateVersionsResult$ = [
	3,
	n0,
	_DLTVResc,
	0,
	[_LTVa, _NTe],
	[[() => LaunchTemplateVersionSet, {
		[_eQN]: `LaunchTemplateVersionSet`,
		[_xN]: _lTVS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeManagedPrefixListsRequest$ = [
	3,
	n0,
	_DMPLRes,
	0,
	[
		_DR,
		_Fi,
		_MR,
		_NTe,
		_PLIr
	],
	[
		2,
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0,
		[() => ValueStringList, { [_xN]: _PLI }]
	]
];
var DescribeManagedPrefixListsResult$ = [
	3,
	n0,
	_DMPLResc,
	0,
	[_NTe, _PLr],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => ManagedPrefixListSet, {
		[_eQN]: `PrefixListSet`,
		[_xN]: _pLS
	}]]
];
var DescribeNetworkAclsRequest$ = [
	3,
	n0,
	_DNARe,
	0,
	[
		_NTe,
		_MR,
		_DR,
		_NAIe,
		_Fi
	],
	[
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => NetworkAclIdStringList, { [_xN]: _NAI }],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeNetworkAclsResult$ = [
	3,
	n0,
	_DNARes,
	0,
	[_NAe, _NTe],
	[[() => NetworkAclList, {
		[_eQN]: `NetworkAclSet`,
		[_xN]: _nAS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeNetworkInterfacesRequest$ = [
	3,
	n0,
	_DNIRe,
	0,
	[
		_NTe,
		_MR,
		_IMR,
		_DR,
		_NIIe,
		_Fi
	],
	[
		0,
		1,
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => NetworkInterfaceIdList, { [_xN]: _NII }],
		[() => FilterList, {
			[_eQN]: `Filter`,
			[_xN]: _fi
		}]
	]
];
var DescribeNetworkInterfacesResult$ = [
	3,
	n0,
	_DNIRes,
	0,
	[_NIet, _NTe],
	[[() => NetworkInterfaceList, {
		[_eQN]: `NetworkInterfaceSet`,
		[_xN]: _nIS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeRegionsRequest$ = [
	3,
	n0,
	_DRRe,
	0,
	[
		_RNe,
		_ARll,
		_DR,
		_Fi
	],
	[
		[() => RegionNameStringList, { [_xN]: _RN }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeRegionsResult$ = [
	3,
	n0,
	_DRRes,
	0,
	[_Reg],
	[[() => RegionList, {
		[_eQN]: `RegionInfo`,
		[_xN]: _rIeg
	}]]
];
var DescribeRouteTablesRequest$ = [
	3,
	n0,
	_DRTRe,
	0,
	[
		_NTe,
		_MR,
		_DR,
		_RTIo,
		_Fi
	],
	[
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => RouteTableIdStringList, { [_xN]: _RTI }],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeRouteTablesResult$ = [
	3,
	n0,
	_DRTRes,
	0,
	[_RTou, _NTe],
	[[() => RouteTableList, {
		[_eQN]: `RouteTableSet`,
		[_xN]: _rTS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeSecurityGroupsRequest$ = [
	3,
	n0,
	_DSGRes,
	0,
	[
		_GIro,
		_GNr,
		_NTe,
		_MR,
		_DR,
		_Fi
	],
	[
		[() => GroupIdStringList, { [_xN]: _GIr }],
		[() => GroupNameStringList, { [_xN]: _GN }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeSecurityGroupsResult$ = [
	3,
	n0,
	_DSGResc,
	0,
	[_NTe, _SGe],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => SecurityGroupList, {
		[_eQN]: `SecurityGroupInfo`,
		[_xN]: _sGIec
	}]]
];
var DescribeSnapshotAttributeRequest$ = [
	3,
	n0,
	_DSAR,
	0,
	[
		_At,
		_SIn,
		_DR
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var DescribeSnapshotAttributeResult$ = [
	3,
	n0,
	_DSARe,
	0,
	[
		_PCro,
		_SIn,
		_CVPr
	],
	[
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN]: _pC
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN]: _sIn
		}],
		[() => CreateVolumePermissionList, {
			[_eQN]: `CreateVolumePermission`,
			[_xN]: _cVP
		}]
	]
];
var DescribeSnapshotsRequest$ = [
	3,
	n0,
	_DSRes,
	0,
	[
		_MR,
		_NTe,
		_OIw,
		_RBUI,
		_SIna,
		_DR,
		_Fi
	],
	[
		1,
		0,
		[() => OwnerStringList, { [_xN]: _Own }],
		[64, { [_xN]: _RBe }],
		[() => SnapshotIdStringList, { [_xN]: _SIn }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeSnapshotsResult$ = [
	3,
	n0,
	_DSResc,
	0,
	[_NTe, _Sn],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => SnapshotList, {
		[_eQN]: `SnapshotSet`,
		[_xN]: _sSn
	}]]
];
var DescribeSubnetsRequest$ = [
	3,
	n0,
	_DSRescr,
	0,
	[
		_Fi,
		_SI,
		_NTe,
		_MR,
		_DR
	],
	[
		[() => FilterList, { [_xN]: _Fil }],
		[() => SubnetIdStringList, { [_xN]: _SIu }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DescribeSubnetsResult$ = [
	3,
	n0,
	_DSRescri,
	0,
	[_NTe, _Subn],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => SubnetList, {
		[_eQN]: `SubnetSet`,
		[_xN]: _sSub
	}]]
];
var DescribeTransitGatewaysRequest$ = [
	3,
	n0,
	_DTGRes,
	0,
	[
		_TGIr,
		_Fi,
		_MR,
		_NTe,
		_DR
	],
	[
		[() => TransitGatewayIdStringList, 0],
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0,
		2
	]
];
var DescribeTransitGatewaysResult$ = [
	3,
	n0,
	_DTGResc,
	0,
	[_TGr, _NTe],
	[[() => TransitGatewayList, {
		[_eQN]: `TransitGatewaySet`,
		[_xN]: _tGS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeVolumesRequest$ = [
	3,
	n0,
	_DVRes,
	0,
	[
		_VIol,
		_IMR,
		_DR,
		_Fi,
		_NTe,
		_MR
	],
	[
		[() => VolumeIdStringList, { [_xN]: _VIo }],
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => FilterList, { [_xN]: _Fil }],
		[0, {
			[_eQN]: `NextToken`,
			[_xN]: _nTe
		}],
		[1, {
			[_eQN]: `MaxResults`,
			[_xN]: _mR
		}]
	]
];
var DescribeVolumesResult$ = [
	3,
	n0,
	_DVResc,
	0,
	[_NTe, _Vo],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => VolumeList, {
		[_eQN]: `VolumeSet`,
		[_xN]: _vS
	}]]
];
var DescribeVpcEndpointServiceConfigurationsRequest$ = [
	3,
	n0,
	_DVESCRes,
	0,
	[
		_DR,
		_SIer,
		_Fi,
		_MR,
		_NTe
	],
	[
		2,
		[() => VpcEndpointServiceIdList, { [_xN]: _SIe }],
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0
	]
];
var DescribeVpcEndpointServiceConfigurationsResult$ = [
	3,
	n0,
	_DVESCResc,
	0,
	[_SCer, _NTe],
	[[() => ServiceConfigurationSet, {
		[_eQN]: `ServiceConfigurationSet`,
		[_xN]: _sCS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeVpcEndpointServicePermissionsRequest$ = [
	3,
	n0,
	_DVESPR,
	0,
	[
		_SIe,
		_DR,
		_Fi,
		_MR,
		_NTe
	],
	[
		0,
		2,
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0
	],
	1
];
var DescribeVpcEndpointServicePermissionsResult$ = [
	3,
	n0,
	_DVESPRe,
	0,
	[_APll, _NTe],
	[[() => AllowedPrincipalSet, {
		[_eQN]: `AllowedPrincipals`,
		[_xN]: _aPl
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeVpcEndpointsRequest$ = [
	3,
	n0,
	_DVERes,
	0,
	[
		_DR,
		_VEI,
		_Fi,
		_MR,
		_NTe
	],
	[
		2,
		[() => VpcEndpointIdList, { [_xN]: _VEIp }],
		[() => FilterList, { [_xN]: _Fil }],
		1,
		0
	]
];
var DescribeVpcEndpointsResult$ = [
	3,
	n0,
	_DVEResc,
	0,
	[_VEp, _NTe],
	[[() => VpcEndpointSet, {
		[_eQN]: `VpcEndpointSet`,
		[_xN]: _vESp
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeVpcPeeringConnectionsRequest$ = [
	3,
	n0,
	_DVPCRes,
	0,
	[
		_NTe,
		_MR,
		_DR,
		_VPCIp,
		_Fi
	],
	[
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => VpcPeeringConnectionIdList, { [_xN]: _VPCI }],
		[() => FilterList, { [_xN]: _Fil }]
	]
];
var DescribeVpcPeeringConnectionsResult$ = [
	3,
	n0,
	_DVPCResc,
	0,
	[_VPCp, _NTe],
	[[() => VpcPeeringConnectionList, {
		[_eQN]: `VpcPeeringConnectionSet`,
		[_xN]: _vPCS
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var DescribeVpcsRequest$ = [
	3,
	n0,
	_DVRescr,
	0,
	[
		_Fi,
		_VIp,
		_NTe,
		_MR,
		_DR
	],
	[
		[() => FilterList, { [_xN]: _Fil }],
		[() => VpcIdStringList, { [_xN]: _VI }],
		0,
		1,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DescribeVpcsResult$ = [
	3,
	n0,
	_DVRescri,
	0,
	[_NTe, _Vpc],
	[[0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}], [() => VpcList, {
		[_eQN]: `VpcSet`,
		[_xN]: _vSp
	}]]
];
var DescribeVpnConnectionsRequest$ = [
	3,
	n0,
	_DVCRescr,
	0,
	[
		_Fi,
		_VCIpno,
		_DR
	],
	[
		[() => FilterList, { [_xN]: _Fil }],
		[() => VpnConnectionIdStringList, { [_xN]: _VCIp }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DescribeVpnConnectionsResult$ = [
	3,
	n0,
	_DVCRescri,
	0,
	[_VCpno],
	[[() => VpnConnectionList, {
		[_eQN]: `VpnConnectionSet`,
		[_xN]: _vCSp
	}]]
];
var DestinationOptionsRequest$ = [
	3,
	n0,
	_DOR,
	0,
	[
		_FF,
		_HCPi,
		_PHP
	],
	[
		0,
		2,
		2
	]
];
var DestinationOptionsResponse$ = [
	3,
	n0,
	_DORe,
	0,
	[
		_FF,
		_HCPi,
		_PHP
	],
	[
		[0, {
			[_eQN]: `FileFormat`,
			[_xN]: _fF
		}],
		[2, {
			[_eQN]: `HiveCompatiblePartitions`,
			[_xN]: _hCP
		}],
		[2, {
			[_eQN]: `PerHourPartition`,
			[_xN]: _pHP
		}]
	]
];
var DetachInternetGatewayRequest$ = [
	3,
	n0,
	_DIGRet,
	0,
	[
		_IGI,
		_VI,
		_DR
	],
	[
		[0, {
			[_eQN]: `InternetGatewayId`,
			[_xN]: _iGI
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	2
];
var DevicePostureResponseOptions$ = [
	3,
	n0,
	_DPRO,
	0,
	[_TPru],
	[[() => ClientVpnTrustProviderSet, {
		[_eQN]: `TrustProviderSet`,
		[_xN]: _tPS
	}]]
];
var DirectoryServiceAuthentication$ = [
	3,
	n0,
	_DSA,
	0,
	[_DIi],
	[[0, {
		[_eQN]: `DirectoryId`,
		[_xN]: _dIi
	}]]
];
var DisableEbsEncryptionByDefaultRequest$ = [
	3,
	n0,
	_DEEBDR,
	0,
	[_DR],
	[2]
];
var DisableEbsEncryptionByDefaultResult$ = [
	3,
	n0,
	_DEEBDRi,
	0,
	[_EEBD],
	[[2, {
		[_eQN]: `EbsEncryptionByDefault`,
		[_xN]: _eEBD
	}]]
];
var DisableImageBlockPublicAccessRequest$ = [
	3,
	n0,
	_DIBPAR,
	0,
	[_DR],
	[2]
];
var DisableImageBlockPublicAccessResult$ = [
	3,
	n0,
	_DIBPARi,
	0,
	[_IBPAS],
	[[0, {
		[_eQN]: `ImageBlockPublicAccessState`,
		[_xN]: _iBPAS
	}]]
];
var DisableSnapshotBlockPublicAccessRequest$ = [
	3,
	n0,
	_DSBPAR,
	0,
	[_DR],
	[2]
];
var DisableSnapshotBlockPublicAccessResult$ = [
	3,
	n0,
	_DSBPARi,
	0,
	[_St],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}]]
];
var DisassociateAddressRequest$ = [
	3,
	n0,
	_DARi,
	0,
	[
		_AIs,
		_PI,
		_DR
	],
	[
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var DisassociateIamInstanceProfileRequest$ = [
	3,
	n0,
	_DIIPR,
	0,
	[_AIs],
	[0],
	1
];
var DisassociateIamInstanceProfileResult$ = [
	3,
	n0,
	_DIIPRi,
	0,
	[_IIPA],
	[[() => IamInstanceProfileAssociation$, {
		[_eQN]: `IamInstanceProfileAssociation`,
		[_xN]: _iIPA
	}]]
];
var DnsEntry$ = [
	3,
	n0,
	_DE,
	0,
	[_DNn, _HZI],
	[[0, {
		[_eQN]: `DnsName`,
		[_xN]: _dNn
	}], [0, {
		[_eQN]: `HostedZoneId`,
		[_xN]: _hZI
	}]]
];
var DnsOptions$ = [
	3,
	n0,
	_DOn,
	0,
	[
		_DRIT,
		_PDOFIRE,
		_PDP,
		_PDSD
	],
	[
		[0, {
			[_eQN]: `DnsRecordIpType`,
			[_xN]: _dRIT
		}],
		[2, {
			[_eQN]: `PrivateDnsOnlyForInboundResolverEndpoint`,
			[_xN]: _pDOFIRE
		}],
		[0, {
			[_eQN]: `PrivateDnsPreference`,
			[_xN]: _pDP
		}],
		[() => PrivateDnsSpecifiedDomainSet, {
			[_eQN]: `PrivateDnsSpecifiedDomainSet`,
			[_xN]: _pDSDS
		}]
	]
];
var EbsBlockDevice$ = [
	3,
	n0,
	_EBD,
	0,
	[
		_DOT,
		_Io,
		_SIn,
		_VSo,
		_VT,
		_KKI,
		_Th,
		_OA,
		_AZ,
		_Enc,
		_VIR,
		_AZI,
		_ECI
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: `Iops`,
			[_xN]: _io
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN]: _sIn
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN]: _vSo
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN]: _vT
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN]: _kKI
		}],
		[1, {
			[_eQN]: `Throughput`,
			[_xN]: _th
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN]: _enc
		}],
		1,
		0,
		1
	]
];
var EbsInstanceBlockDevice$ = [
	3,
	n0,
	_EIBD,
	0,
	[
		_ATtt,
		_DOT,
		_Sta,
		_VIo,
		_ARss,
		_VOI,
		_Op,
		_ECI
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN]: _aTt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN]: _vIo
		}],
		[0, {
			[_eQN]: `AssociatedResource`,
			[_xN]: _aRs
		}],
		[0, {
			[_eQN]: `VolumeOwnerId`,
			[_xN]: _vOI
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}],
		[1, {
			[_eQN]: `EbsCardIndex`,
			[_xN]: _eCI
		}]
	]
];
var ElasticGpuAssociation$ = [
	3,
	n0,
	_EGA,
	0,
	[
		_EGIl,
		_EGAI,
		_EGAS,
		_EGAT
	],
	[
		[0, {
			[_eQN]: `ElasticGpuId`,
			[_xN]: _eGI
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationId`,
			[_xN]: _eGAI
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationState`,
			[_xN]: _eGAS
		}],
		[0, {
			[_eQN]: `ElasticGpuAssociationTime`,
			[_xN]: _eGAT
		}]
	]
];
var ElasticGpuSpecificationResponse$ = [
	3,
	n0,
	_EGSR,
	0,
	[_Ty],
	[[0, {
		[_eQN]: `Type`,
		[_xN]: _ty
	}]]
];
var ElasticInferenceAcceleratorAssociation$ = [
	3,
	n0,
	_EIAA,
	0,
	[
		_EIAAl,
		_EIAAI,
		_EIAAS,
		_EIAAT
	],
	[
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorArn`,
			[_xN]: _eIAA
		}],
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationId`,
			[_xN]: _eIAAI
		}],
		[0, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationState`,
			[_xN]: _eIAAS
		}],
		[4, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationTime`,
			[_xN]: _eIAAT
		}]
	]
];
var EnableEbsEncryptionByDefaultRequest$ = [
	3,
	n0,
	_EEEBDR,
	0,
	[_DR],
	[2]
];
var EnableEbsEncryptionByDefaultResult$ = [
	3,
	n0,
	_EEEBDRn,
	0,
	[_EEBD],
	[[2, {
		[_eQN]: `EbsEncryptionByDefault`,
		[_xN]: _eEBD
	}]]
];
var EnableImageBlockPublicAccessRequest$ = [
	3,
	n0,
	_EIBPAR,
	0,
	[_IBPAS, _DR],
	[0, 2],
	1
];
var EnableImageBlockPublicAccessResult$ = [
	3,
	n0,
	_EIBPARn,
	0,
	[_IBPAS],
	[[0, {
		[_eQN]: `ImageBlockPublicAccessState`,
		[_xN]: _iBPAS
	}]]
];
var EnableSnapshotBlockPublicAccessRequest$ = [
	3,
	n0,
	_ESBPAR,
	0,
	[_St, _DR],
	[0, 2],
	1
];
var EnableSnapshotBlockPublicAccessResult$ = [
	3,
	n0,
	_ESBPARn,
	0,
	[_St],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}]]
];
var EnaSrdSpecification$ = [
	3,
	n0,
	_ESS,
	0,
	[_ESE, _ESUS],
	[2, () => EnaSrdUdpSpecification$]
];
var EnaSrdUdpSpecification$ = [
	3,
	n0,
	_ESUS,
	0,
	[_ESUE],
	[2]
];
var EnclaveOptions$ = [
	3,
	n0,
	_EOn,
	0,
	[_En],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN]: _en
	}]]
];
var EncryptionSupport$ = [
	3,
	n0,
	_ESn,
	0,
	[_ESnc, _SMta],
	[[0, {
		[_eQN]: `EncryptionState`,
		[_xN]: _eSnc
	}], [0, {
		[_eQN]: `StateMessage`,
		[_xN]: _sMta
	}]]
];
var FederatedAuthentication$ = [
	3,
	n0,
	_FA,
	0,
	[_SPA, _SSSPA],
	[[0, {
		[_eQN]: `SamlProviderArn`,
		[_xN]: _sPA
	}], [0, {
		[_eQN]: `SelfServiceSamlProviderArn`,
		[_xN]: _sSSPA
	}]]
];
var Filter$ = [
	3,
	n0,
	_Fil,
	0,
	[_N, _Va],
	[0, [() => ValueStringList, { [_xN]: _V }]]
];
var FlowLog$ = [
	3,
	n0,
	_FLl,
	0,
	[
		_CTr,
		_DLEM,
		_DLPA,
		_DCAR,
		_DLS,
		_FLIl,
		_FLS,
		_LGN,
		_RIeso,
		_TT,
		_LDTo,
		_LD,
		_LF,
		_T,
		_MAI,
		_DOe,
		_TFS
	],
	[
		[4, {
			[_eQN]: `CreationTime`,
			[_xN]: _cTr
		}],
		[0, {
			[_eQN]: `DeliverLogsErrorMessage`,
			[_xN]: _dLEM
		}],
		[0, {
			[_eQN]: `DeliverLogsPermissionArn`,
			[_xN]: _dLPA
		}],
		[0, {
			[_eQN]: `DeliverCrossAccountRole`,
			[_xN]: _dCAR
		}],
		[0, {
			[_eQN]: `DeliverLogsStatus`,
			[_xN]: _dLS
		}],
		[0, {
			[_eQN]: `FlowLogId`,
			[_xN]: _fLI
		}],
		[0, {
			[_eQN]: `FlowLogStatus`,
			[_xN]: _fLSl
		}],
		[0, {
			[_eQN]: `LogGroupName`,
			[_xN]: _lGN
		}],
		[0, {
			[_eQN]: `ResourceId`,
			[_xN]: _rIes
		}],
		[0, {
			[_eQN]: `TrafficType`,
			[_xN]: _tT
		}],
		[0, {
			[_eQN]: `LogDestinationType`,
			[_xN]: _lDTo
		}],
		[0, {
			[_eQN]: `LogDestination`,
			[_xN]: _lD
		}],
		[0, {
			[_eQN]: `LogFormat`,
			[_xN]: _lF
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[1, {
			[_eQN]: `MaxAggregationInterval`,
			[_xN]: _mAI
		}],
		[() => DestinationOptionsResponse$, {
			[_eQN]: `DestinationOptions`,
			[_xN]: _dOe
		}],
		[() => TagFieldSpecificationListResponse, {
			[_eQN]: `TagFieldSpecificationSet`,
			[_xN]: _tFSS
		}]
	]
];
var GetEbsEncryptionByDefaultRequest$ = [
	3,
	n0,
	_GEEBDR,
	0,
	[_DR],
	[2]
];
var GetEbsEncryptionByDefaultResult$ = [
	3,
	n0,
	_GEEBDRe,
	0,
	[_EEBD, _STs],
	[[2, {
		[_eQN]: `EbsEncryptionByDefault`,
		[_xN]: _eEBD
	}], [0, {
		[_eQN]: `SseType`,
		[_xN]: _sTs
	}]]
];
var GetImageBlockPublicAccessStateRequest$ = [
	3,
	n0,
	_GIBPASR,
	0,
	[_DR],
	[2]
];
var GetImageBlockPublicAccessStateResult$ = [
	3,
	n0,
	_GIBPASRe,
	0,
	[_IBPAS, _MB],
	[[0, {
		[_eQN]: `ImageBlockPublicAccessState`,
		[_xN]: _iBPAS
	}], [0, {
		[_eQN]: `ManagedBy`,
		[_xN]: _mB
	}]]
];
var GetInstanceMetadataDefaultsRequest$ = [
	3,
	n0,
	_GIMDR,
	0,
	[_DR],
	[2]
];
var GetInstanceMetadataDefaultsResult$ = [
	3,
	n0,
	_GIMDRe,
	0,
	[_AL],
	[[() => InstanceMetadataDefaultsResponse$, {
		[_eQN]: `AccountLevel`,
		[_xN]: _aL
	}]]
];
var GetManagedPrefixListEntriesRequest$ = [
	3,
	n0,
	_GMPLER,
	0,
	[
		_PLI,
		_DR,
		_TV,
		_MR,
		_NTe
	],
	[
		0,
		2,
		1,
		1,
		0
	],
	1
];
var GetManagedPrefixListEntriesResult$ = [
	3,
	n0,
	_GMPLERe,
	0,
	[_Ent, _NTe],
	[[() => PrefixListEntrySet, {
		[_eQN]: `EntrySet`,
		[_xN]: _eSnt
	}], [0, {
		[_eQN]: `NextToken`,
		[_xN]: _nTe
	}]]
];
var GetSnapshotBlockPublicAccessStateRequest$ = [
	3,
	n0,
	_GSBPASR,
	0,
	[_DR],
	[2]
];
var GetSnapshotBlockPublicAccessStateResult$ = [
	3,
	n0,
	_GSBPASRe,
	0,
	[_St, _MB],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `ManagedBy`,
		[_xN]: _mB
	}]]
];
var GroupIdentifier$ = [
	3,
	n0,
	_GIrou,
	0,
	[_GIr, _GN],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN]: _gIr
	}], [0, {
		[_eQN]: `GroupName`,
		[_xN]: _gN
	}]]
];
var HibernationOptions$ = [
	3,
	n0,
	_HO,
	0,
	[_Conf],
	[[2, {
		[_eQN]: `Configured`,
		[_xN]: _conf
	}]]
];
var IamInstanceProfile$ = [
	3,
	n0,
	_IIP,
	0,
	[_Ar, _I],
	[[0, {
		[_eQN]: `Arn`,
		[_xN]: _ar
	}], [0, {
		[_eQN]: `Id`,
		[_xN]: _i
	}]]
];
var IamInstanceProfileAssociation$ = [
	3,
	n0,
	_IIPA,
	0,
	[
		_AIs,
		_II,
		_IIP,
		_St,
		_Tim
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[() => IamInstanceProfile$, {
			[_eQN]: `IamInstanceProfile`,
			[_xN]: _iIP
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[4, {
			[_eQN]: `Timestamp`,
			[_xN]: _ti
		}]
	]
];
var IamInstanceProfileSpecification$ = [
	3,
	n0,
	_IIPS,
	0,
	[_Ar, _N],
	[[0, {
		[_eQN]: `Arn`,
		[_xN]: _ar
	}], [0, {
		[_eQN]: `Name`,
		[_xN]: _n
	}]]
];
var IcmpTypeCode$ = [
	3,
	n0,
	_ITC,
	0,
	[_Co, _Ty],
	[[1, {
		[_eQN]: `Code`,
		[_xN]: _co
	}], [1, {
		[_eQN]: `Type`,
		[_xN]: _ty
	}]]
];
var IKEVersionsListValue$ = [
	3,
	n0,
	_IKEVLV,
	0,
	[_V],
	[[0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var Image$ = [
	3,
	n0,
	_Ima,
	0,
	[
		_PDl,
		_UO,
		_BDMl,
		_De,
		_ESna,
		_Hy,
		_IOA,
		_N,
		_RDN,
		_RDT,
		_SNS,
		_SRt,
		_T,
		_VTir,
		_BM,
		_TSp,
		_DTe,
		_ISmd,
		_SIIo,
		_DPer,
		_LLT,
		_IAm,
		_SII,
		_SIRo,
		_FTE,
		_PSPN,
		_IW,
		_SRc,
		_ITSn,
		_IIm,
		_IL,
		_St,
		_OI,
		_CDr,
		_Pu,
		_PCro,
		_Arc,
		_ITm,
		_KI,
		_RIa,
		_Pl
	],
	[
		[0, {
			[_eQN]: `PlatformDetails`,
			[_xN]: _pDl
		}],
		[0, {
			[_eQN]: `UsageOperation`,
			[_xN]: _uO
		}],
		[() => BlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN]: _bDM
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[2, {
			[_eQN]: `EnaSupport`,
			[_xN]: _eSna
		}],
		[0, {
			[_eQN]: `Hypervisor`,
			[_xN]: _h
		}],
		[0, {
			[_eQN]: `ImageOwnerAlias`,
			[_xN]: _iOA
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN]: _rDN
		}],
		[0, {
			[_eQN]: `RootDeviceType`,
			[_xN]: _rDT
		}],
		[0, {
			[_eQN]: `SriovNetSupport`,
			[_xN]: _sNSr
		}],
		[() => StateReason$, {
			[_eQN]: `StateReason`,
			[_xN]: _sRt
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VirtualizationType`,
			[_xN]: _vTi
		}],
		[0, {
			[_eQN]: `BootMode`,
			[_xN]: _bM
		}],
		[0, {
			[_eQN]: `TpmSupport`,
			[_xN]: _tSp
		}],
		[0, {
			[_eQN]: `DeprecationTime`,
			[_xN]: _dTe
		}],
		[0, {
			[_eQN]: `ImdsSupport`,
			[_xN]: _iSmd
		}],
		[0, {
			[_eQN]: `SourceInstanceId`,
			[_xN]: _sII
		}],
		[0, {
			[_eQN]: `DeregistrationProtection`,
			[_xN]: _dPe
		}],
		[0, {
			[_eQN]: `LastLaunchedTime`,
			[_xN]: _lLT
		}],
		[2, {
			[_eQN]: `ImageAllowed`,
			[_xN]: _iAm
		}],
		[0, {
			[_eQN]: `SourceImageId`,
			[_xN]: _sIIo
		}],
		[0, {
			[_eQN]: `SourceImageRegion`,
			[_xN]: _sIR
		}],
		[2, {
			[_eQN]: `FreeTierEligible`,
			[_xN]: _fTE
		}],
		[0, {
			[_eQN]: `PublicSsmParameterName`,
			[_xN]: _pSPN
		}],
		[() => ImageWatermarkList, {
			[_eQN]: `ImageWatermarkSet`,
			[_xN]: _iWS
		}],
		[() => ScanResults$, {
			[_eQN]: `ScanResults`,
			[_xN]: _sRc
		}],
		[() => InstanceTypeSpecification$, {
			[_eQN]: `InstanceTypeSpecification`,
			[_xN]: _iTSn
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: `ImageLocation`,
			[_xN]: _iL
		}],
		[0, {
			[_eQN]: `ImageState`,
			[_xN]: _iSmag
		}],
		[0, {
			[_eQN]: `ImageOwnerId`,
			[_xN]: _iOI
		}],
		[0, {
			[_eQN]: `CreationDate`,
			[_xN]: _cDr
		}],
		[2, {
			[_eQN]: `IsPublic`,
			[_xN]: _iPs
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN]: _pC
		}],
		[0, {
			[_eQN]: `Architecture`,
			[_xN]: _arc
		}],
		[0, {
			[_eQN]: `ImageType`,
			[_xN]: _iTm
		}],
		[0, {
			[_eQN]: `KernelId`,
			[_xN]: _kI
		}],
		[0, {
			[_eQN]: `RamdiskId`,
			[_xN]: _rIa
		}],
		[0, {
			[_eQN]: `Platform`,
			[_xN]: _pl
		}]
	]
];
var ImageAttribute$ = [
	3,
	n0,
	_IAma,
	0,
	[
		_De,
		_KI,
		_RIa,
		_SNS,
		_BM,
		_TSp,
		_UD,
		_LLT,
		_ISmd,
		_DPer,
		_IIm,
		_LPa,
		_PCro,
		_BDMl
	],
	[
		[() => AttributeValue$, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[() => AttributeValue$, {
			[_eQN]: `Kernel`,
			[_xN]: _ke
		}],
		[() => AttributeValue$, {
			[_eQN]: `Ramdisk`,
			[_xN]: _ra
		}],
		[() => AttributeValue$, {
			[_eQN]: `SriovNetSupport`,
			[_xN]: _sNSr
		}],
		[() => AttributeValue$, {
			[_eQN]: `BootMode`,
			[_xN]: _bM
		}],
		[() => AttributeValue$, {
			[_eQN]: `TpmSupport`,
			[_xN]: _tSp
		}],
		[() => AttributeValue$, {
			[_eQN]: `UefiData`,
			[_xN]: _uD
		}],
		[() => AttributeValue$, {
			[_eQN]: `LastLaunchedTime`,
			[_xN]: _lLT
		}],
		[() => AttributeValue$, {
			[_eQN]: `ImdsSupport`,
			[_xN]: _iSmd
		}],
		[() => AttributeValue$, {
			[_eQN]: `DeregistrationProtection`,
			[_xN]: _dPe
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN]: _iIma
		}],
		[() => LaunchPermissionList, {
			[_eQN]: `LaunchPermission`,
			[_xN]: _lPa
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN]: _pC
		}],
		[() => BlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN]: _bDM
		}]
	]
];
var ImageWatermark$ = [
	3,
	n0,
	_IWm,
	0,
	[
		_WK,
		_SIRo,
		_SII,
		_SICT,
		_WCT
	],
	[
		[0, {
			[_eQN]: `WatermarkKey`,
			[_xN]: _wK
		}],
		[0, {
			[_eQN]: `SourceImageRegion`,
			[_xN]: _sIR
		}],
		[0, {
			[_eQN]: `SourceImageId`,
			[_xN]: _sIIo
		}],
		[4, {
			[_eQN]: `SourceImageCreationTime`,
			[_xN]: _sICT
		}],
		[4, {
			[_eQN]: `WatermarkCreationTime`,
			[_xN]: _wCT
		}]
	]
];
var Instance$ = [
	3,
	n0,
	_In,
	0,
	[
		_Arc,
		_BDMl,
		_CT,
		_EO,
		_ESna,
		_Hy,
		_IIP,
		_ILn,
		_EGAl,
		_EIAAla,
		_NIet,
		_OA,
		_RDN,
		_RDT,
		_SGe,
		_SDC,
		_SIRI,
		_SNS,
		_SRt,
		_T,
		_VTir,
		_CO,
		_CBI,
		_CRI,
		_CRSa,
		_HO,
		_Lic,
		_MO,
		_EOn,
		_BM,
		_PDl,
		_UO,
		_UOUT,
		_PDNO,
		_IApv,
		_TSp,
		_MOa,
		_CIBM,
		_NPO,
		_Op,
		_SIec,
		_II,
		_IIm,
		_St,
		_PDN,
		_PDNub,
		_STR,
		_KN,
		_ALI,
		_PCro,
		_IT,
		_LTau,
		_Pla,
		_KI,
		_RIa,
		_Pl,
		_Mon,
		_SIu,
		_VI,
		_PIAr,
		_PIAu
	],
	[
		[0, {
			[_eQN]: `Architecture`,
			[_xN]: _arc
		}],
		[() => InstanceBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN]: _bDM
		}],
		[0, {
			[_eQN]: `ClientToken`,
			[_xN]: _cT
		}],
		[2, {
			[_eQN]: `EbsOptimized`,
			[_xN]: _eO
		}],
		[2, {
			[_eQN]: `EnaSupport`,
			[_xN]: _eSna
		}],
		[0, {
			[_eQN]: `Hypervisor`,
			[_xN]: _h
		}],
		[() => IamInstanceProfile$, {
			[_eQN]: `IamInstanceProfile`,
			[_xN]: _iIP
		}],
		[0, {
			[_eQN]: `InstanceLifecycle`,
			[_xN]: _iLn
		}],
		[() => ElasticGpuAssociationList, {
			[_eQN]: `ElasticGpuAssociationSet`,
			[_xN]: _eGASl
		}],
		[() => ElasticInferenceAcceleratorAssociationList, {
			[_eQN]: `ElasticInferenceAcceleratorAssociationSet`,
			[_xN]: _eIAASl
		}],
		[() => InstanceNetworkInterfaceList, {
			[_eQN]: `NetworkInterfaceSet`,
			[_xN]: _nIS
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[0, {
			[_eQN]: `RootDeviceName`,
			[_xN]: _rDN
		}],
		[0, {
			[_eQN]: `RootDeviceType`,
			[_xN]: _rDT
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: `SpotInstanceRequestId`,
			[_xN]: _sIRI
		}],
		[0, {
			[_eQN]: `SriovNetSupport`,
			[_xN]: _sNSr
		}],
		[() => StateReason$, {
			[_eQN]: `StateReason`,
			[_xN]: _sRt
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VirtualizationType`,
			[_xN]: _vTi
		}],
		[() => CpuOptions$, {
			[_eQN]: `CpuOptions`,
			[_xN]: _cO
		}],
		[0, {
			[_eQN]: `CapacityBlockId`,
			[_xN]: _cBI
		}],
		[0, {
			[_eQN]: `CapacityReservationId`,
			[_xN]: _cRI
		}],
		[() => CapacityReservationSpecificationResponse$, {
			[_eQN]: `CapacityReservationSpecification`,
			[_xN]: _cRSa
		}],
		[() => HibernationOptions$, {
			[_eQN]: `HibernationOptions`,
			[_xN]: _hO
		}],
		[() => LicenseList, {
			[_eQN]: `LicenseSet`,
			[_xN]: _lSic
		}],
		[() => InstanceMetadataOptionsResponse$, {
			[_eQN]: `MetadataOptions`,
			[_xN]: _mO
		}],
		[() => EnclaveOptions$, {
			[_eQN]: `EnclaveOptions`,
			[_xN]: _eOn
		}],
		[0, {
			[_eQN]: `BootMode`,
			[_xN]: _bM
		}],
		[0, {
			[_eQN]: `PlatformDetails`,
			[_xN]: _pDl
		}],
		[0, {
			[_eQN]: `UsageOperation`,
			[_xN]: _uO
		}],
		[4, {
			[_eQN]: `UsageOperationUpdateTime`,
			[_xN]: _uOUT
		}],
		[() => PrivateDnsNameOptionsResponse$, {
			[_eQN]: `PrivateDnsNameOptions`,
			[_xN]: _pDNO
		}],
		[0, {
			[_eQN]: `Ipv6Address`,
			[_xN]: _iApv
		}],
		[0, {
			[_eQN]: `TpmSupport`,
			[_xN]: _tSp
		}],
		[() => InstanceMaintenanceOptions$, {
			[_eQN]: `MaintenanceOptions`,
			[_xN]: _mOa
		}],
		[0, {
			[_eQN]: `CurrentInstanceBootMode`,
			[_xN]: _cIBM
		}],
		[() => InstanceNetworkPerformanceOptions$, {
			[_eQN]: `NetworkPerformanceOptions`,
			[_xN]: _nPO
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}],
		[() => InstanceSecondaryInterfaceList, {
			[_eQN]: `SecondaryInterfaceSet`,
			[_xN]: _sISe
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN]: _iIma
		}],
		[() => InstanceState$, {
			[_eQN]: `InstanceState`,
			[_xN]: _iSnst
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: `DnsName`,
			[_xN]: _dNn
		}],
		[0, {
			[_eQN]: `Reason`,
			[_xN]: _re
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN]: _kN
		}],
		[1, {
			[_eQN]: `AmiLaunchIndex`,
			[_xN]: _aLI
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN]: _pC
		}],
		[0, {
			[_eQN]: `InstanceType`,
			[_xN]: _iT
		}],
		[4, {
			[_eQN]: `LaunchTime`,
			[_xN]: _lTau
		}],
		[() => Placement$, {
			[_eQN]: `Placement`,
			[_xN]: _pla
		}],
		[0, {
			[_eQN]: `KernelId`,
			[_xN]: _kI
		}],
		[0, {
			[_eQN]: `RamdiskId`,
			[_xN]: _rIa
		}],
		[0, {
			[_eQN]: `Platform`,
			[_xN]: _pl
		}],
		[() => Monitoring$, {
			[_eQN]: `Monitoring`,
			[_xN]: _mon
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}],
		[0, {
			[_eQN]: `IpAddress`,
			[_xN]: _iAp
		}]
	]
];
var InstanceAttachmentEnaSrdSpecification$ = [
	3,
	n0,
	_IAESS,
	0,
	[_ESE, _ESUS],
	[[2, {
		[_eQN]: `EnaSrdEnabled`,
		[_xN]: _eSE
	}], [() => InstanceAttachmentEnaSrdUdpSpecification$, {
		[_eQN]: `EnaSrdUdpSpecification`,
		[_xN]: _eSUS
	}]]
];
var InstanceAttachmentEnaSrdUdpSpecification$ = [
	3,
	n0,
	_IAESUS,
	0,
	[_ESUE],
	[[2, {
		[_eQN]: `EnaSrdUdpEnabled`,
		[_xN]: _eSUE
	}]]
];
var InstanceAttribute$ = [
	3,
	n0,
	_IAns,
	0,
	[
		_BDMl,
		_DAT,
		_ESna,
		_EOn,
		_EO,
		_II,
		_IISB,
		_IT,
		_KI,
		_PCro,
		_RIa,
		_RDN,
		_SDC,
		_SNS,
		_UDs,
		_DASi,
		_G
	],
	[
		[() => InstanceBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMapping`,
			[_xN]: _bDM
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `DisableApiTermination`,
			[_xN]: _dAT
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `EnaSupport`,
			[_xN]: _eSna
		}],
		[() => EnclaveOptions$, {
			[_eQN]: `EnclaveOptions`,
			[_xN]: _eOn
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `EbsOptimized`,
			[_xN]: _eO
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[() => AttributeValue$, {
			[_eQN]: `InstanceInitiatedShutdownBehavior`,
			[_xN]: _iISB
		}],
		[() => AttributeValue$, {
			[_eQN]: `InstanceType`,
			[_xN]: _iT
		}],
		[() => AttributeValue$, {
			[_eQN]: `Kernel`,
			[_xN]: _ke
		}],
		[() => ProductCodeList, {
			[_eQN]: `ProductCodes`,
			[_xN]: _pC
		}],
		[() => AttributeValue$, {
			[_eQN]: `Ramdisk`,
			[_xN]: _ra
		}],
		[() => AttributeValue$, {
			[_eQN]: `RootDeviceName`,
			[_xN]: _rDN
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `SourceDestCheck`,
			[_xN]: _sDC
		}],
		[() => AttributeValue$, {
			[_eQN]: `SriovNetSupport`,
			[_xN]: _sNSr
		}],
		[() => AttributeValue$, {
			[_eQN]: `UserData`,
			[_xN]: _uDs
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `DisableApiStop`,
			[_xN]: _dASi
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}]
	]
];
var InstanceBlockDeviceMapping$ = [
	3,
	n0,
	_IBDM,
	0,
	[_DN, _Eb],
	[[0, {
		[_eQN]: `DeviceName`,
		[_xN]: _dN
	}], [() => EbsInstanceBlockDevice$, {
		[_eQN]: `Ebs`,
		[_xN]: _eb
	}]]
];
var InstanceIpv4Prefix$ = [
	3,
	n0,
	_IIPn,
	0,
	[_IPpvre],
	[[0, {
		[_eQN]: `Ipv4Prefix`,
		[_xN]: _iPpv
	}]]
];
var InstanceIpv6Address$ = [
	3,
	n0,
	_IIA,
	0,
	[_IApv, _IPIs],
	[[0, {
		[_eQN]: `Ipv6Address`,
		[_xN]: _iApv
	}], [2, {
		[_eQN]: `IsPrimaryIpv6`,
		[_xN]: _iPIs
	}]]
];
var InstanceIpv6Prefix$ = [
	3,
	n0,
	_IIPns,
	0,
	[_IPpv],
	[[0, {
		[_eQN]: `Ipv6Prefix`,
		[_xN]: _iPpvr
	}]]
];
var InstanceMaintenanceOptions$ = [
	3,
	n0,
	_IMO,
	0,
	[_ARuto, _RMe],
	[[0, {
		[_eQN]: `AutoRecovery`,
		[_xN]: _aRut
	}], [0, {
		[_eQN]: `RebootMigration`,
		[_xN]: _rMe
	}]]
];
var InstanceMetadataDefaultsResponse$ = [
	3,
	n0,
	_IMDR,
	0,
	[
		_HT,
		_HPRHL,
		_HE,
		_IMT,
		_MB,
		_MEM,
		_HTE
	],
	[
		[0, {
			[_eQN]: `HttpTokens`,
			[_xN]: _hT
		}],
		[1, {
			[_eQN]: `HttpPutResponseHopLimit`,
			[_xN]: _hPRHL
		}],
		[0, {
			[_eQN]: `HttpEndpoint`,
			[_xN]: _hE
		}],
		[0, {
			[_eQN]: `InstanceMetadataTags`,
			[_xN]: _iMT
		}],
		[0, {
			[_eQN]: `ManagedBy`,
			[_xN]: _mB
		}],
		[0, {
			[_eQN]: `ManagedExceptionMessage`,
			[_xN]: _mEM
		}],
		[0, {
			[_eQN]: `HttpTokensEnforced`,
			[_xN]: _hTE
		}]
	]
];
var InstanceMetadataOptionsResponse$ = [
	3,
	n0,
	_IMORnst,
	0,
	[
		_St,
		_HT,
		_HPRHL,
		_HE,
		_HPI,
		_IMT
	],
	[
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `HttpTokens`,
			[_xN]: _hT
		}],
		[1, {
			[_eQN]: `HttpPutResponseHopLimit`,
			[_xN]: _hPRHL
		}],
		[0, {
			[_eQN]: `HttpEndpoint`,
			[_xN]: _hE
		}],
		[0, {
			[_eQN]: `HttpProtocolIpv6`,
			[_xN]: _hPI
		}],
		[0, {
			[_eQN]: `InstanceMetadataTags`,
			[_xN]: _iMT
		}]
	]
];
var InstanceNetworkInterface$ = [
	3,
	n0,
	_INI,
	0,
	[
		_Ass,
		_Att,
		_De,
		_G,
		_IA,
		_MAa,
		_NII,
		_OI,
		_PDN,
		_PIAr,
		_PIAri,
		_SDC,
		_Sta,
		_SIu,
		_VI,
		_ITnt,
		_IPpvr,
		_IPp,
		_CTC,
		_Op
	],
	[
		[() => InstanceNetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN]: _ass
		}],
		[() => InstanceNetworkInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN]: _at
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[() => InstanceIpv6AddressList, {
			[_eQN]: `Ipv6AddressesSet`,
			[_xN]: _iASp
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN]: _mAa
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN]: _nII
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}],
		[() => InstancePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN]: _pIAS
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN]: _iTnt
		}],
		[() => InstanceIpv4PrefixList, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN]: _iPSpvr
		}],
		[() => InstanceIpv6PrefixList, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN]: _iPSpvre
		}],
		[() => ConnectionTrackingSpecificationResponse$, {
			[_eQN]: `ConnectionTrackingConfiguration`,
			[_xN]: _cTC
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}]
	]
];
var InstanceNetworkInterfaceAssociation$ = [
	3,
	n0,
	_INIA,
	0,
	[
		_CI,
		_COI,
		_IOI,
		_PDNub,
		_PI
	],
	[
		[0, {
			[_eQN]: `CarrierIp`,
			[_xN]: _cI
		}],
		[0, {
			[_eQN]: `CustomerOwnedIp`,
			[_xN]: _cOI
		}],
		[0, {
			[_eQN]: `IpOwnerId`,
			[_xN]: _iOIp
		}],
		[0, {
			[_eQN]: `PublicDnsName`,
			[_xN]: _pDNu
		}],
		[0, {
			[_eQN]: `PublicIp`,
			[_xN]: _pI
		}]
	]
];
var InstanceNetworkInterfaceAttachment$ = [
	3,
	n0,
	_INIAn,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_Sta,
		_NCI,
		_ESS,
		_EQC
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN]: _dI
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN]: _nCI
		}],
		[() => InstanceAttachmentEnaSrdSpecification$, {
			[_eQN]: `EnaSrdSpecification`,
			[_xN]: _eSS
		}],
		[1, {
			[_eQN]: `EnaQueueCount`,
			[_xN]: _eQC
		}]
	]
];
var InstanceNetworkPerformanceOptions$ = [
	3,
	n0,
	_INPO,
	0,
	[_BW],
	[[0, {
		[_eQN]: `BandwidthWeighting`,
		[_xN]: _bW
	}]]
];
var InstancePrivateIpAddress$ = [
	3,
	n0,
	_IPIA,
	0,
	[
		_Ass,
		_Prim,
		_PDN,
		_PIAr
	],
	[
		[() => InstanceNetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN]: _ass
		}],
		[2, {
			[_eQN]: `Primary`,
			[_xN]: _prim
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}]
	]
];
var InstanceRequirements$ = [
	3,
	n0,
	_IR,
	0,
	[
		_VCC,
		_MMB,
		_CM,
		_MGBPVC,
		_EITxc,
		_IGns,
		_SMPPOLP,
		_ODMPPOLP,
		_BMa,
		_BP,
		_RHS,
		_NIC,
		_LSo,
		_LST,
		_TLSGB,
		_BEBM,
		_ATc,
		_AC,
		_AMc,
		_ANcc,
		_ATMMB,
		_NBGe,
		_AIT,
		_MSPAPOOODP,
		_BPF,
		_REIT
	],
	[
		[() => VCpuCountRange$, {
			[_eQN]: `VCpuCount`,
			[_xN]: _vCC
		}],
		[() => MemoryMiB$, {
			[_eQN]: `MemoryMiB`,
			[_xN]: _mMB
		}],
		[() => CpuManufacturerSet, {
			[_eQN]: `CpuManufacturerSet`,
			[_xN]: _cMSp
		}],
		[() => MemoryGiBPerVCpu$, {
			[_eQN]: `MemoryGiBPerVCpu`,
			[_xN]: _mGBPVC
		}],
		[() => ExcludedInstanceTypeSet, {
			[_eQN]: `ExcludedInstanceTypeSet`,
			[_xN]: _eITSx
		}],
		[() => InstanceGenerationSet, {
			[_eQN]: `InstanceGenerationSet`,
			[_xN]: _iGSn
		}],
		[1, {
			[_eQN]: `SpotMaxPricePercentageOverLowestPrice`,
			[_xN]: _sMPPOLP
		}],
		[1, {
			[_eQN]: `OnDemandMaxPricePercentageOverLowestPrice`,
			[_xN]: _oDMPPOLP
		}],
		[0, {
			[_eQN]: `BareMetal`,
			[_xN]: _bMa
		}],
		[0, {
			[_eQN]: `BurstablePerformance`,
			[_xN]: _bP
		}],
		[2, {
			[_eQN]: `RequireHibernateSupport`,
			[_xN]: _rHS
		}],
		[() => NetworkInterfaceCount$, {
			[_eQN]: `NetworkInterfaceCount`,
			[_xN]: _nIC
		}],
		[0, {
			[_eQN]: `LocalStorage`,
			[_xN]: _lSo
		}],
		[() => LocalStorageTypeSet, {
			[_eQN]: `LocalStorageTypeSet`,
			[_xN]: _lSTS
		}],
		[() => TotalLocalStorageGB$, {
			[_eQN]: `TotalLocalStorageGB`,
			[_xN]: _tLSGB
		}],
		[() => BaselineEbsBandwidthMbps$, {
			[_eQN]: `BaselineEbsBandwidthMbps`,
			[_xN]: _bEBM
		}],
		[() => AcceleratorTypeSet, {
			[_eQN]: `AcceleratorTypeSet`,
			[_xN]: _aTSc
		}],
		[() => AcceleratorCount$, {
			[_eQN]: `AcceleratorCount`,
			[_xN]: _aCc
		}],
		[() => AcceleratorManufacturerSet, {
			[_eQN]: `AcceleratorManufacturerSet`,
			[_xN]: _aMS
		}],
		[() => AcceleratorNameSet, {
			[_eQN]: `AcceleratorNameSet`,
			[_xN]: _aNS
		}],
		[() => AcceleratorTotalMemoryMiB$, {
			[_eQN]: `AcceleratorTotalMemoryMiB`,
			[_xN]: _aTMMB
		}],
		[() => NetworkBandwidthGbps$, {
			[_eQN]: `NetworkBandwidthGbps`,
			[_xN]: _nBGe
		}],
		[() => AllowedInstanceTypeSet, {
			[_eQN]: `AllowedInstanceTypeSet`,
			[_xN]: _aITS
		}],
		[1, {
			[_eQN]: `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`,
			[_xN]: _mSPAPOOODP
		}],
		[() => BaselinePerformanceFactors$, {
			[_eQN]: `BaselinePerformanceFactors`,
			[_xN]: _bPF
		}],
		[2, {
			[_eQN]: `RequireEncryptionInTransit`,
			[_xN]: _rEIT
		}]
	]
];
var InstanceSecondaryInterface$ = [
	3,
	n0,
	_ISIn,
	0,
	[
		_Att,
		_MAa,
		_SIIec,
		_OI,
		_PIAri,
		_SDC,
		_Sta,
		_SSIe,
		_SNI,
		_ITnt
	],
	[
		[() => InstanceSecondaryInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN]: _at
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN]: _mAa
		}],
		[0, {
			[_eQN]: `SecondaryInterfaceId`,
			[_xN]: _sIIe
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[() => InstanceSecondaryInterfacePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressSet`,
			[_xN]: _pIASr
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `SecondarySubnetId`,
			[_xN]: _sSI
		}],
		[0, {
			[_eQN]: `SecondaryNetworkId`,
			[_xN]: _sNI
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN]: _iTnt
		}]
	]
];
var InstanceSecondaryInterfaceAttachment$ = [
	3,
	n0,
	_ISIA,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_Sta,
		_NCI
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN]: _dI
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN]: _nCI
		}]
	]
];
var InstanceSecondaryInterfacePrivateIpAddress$ = [
	3,
	n0,
	_ISIPIA,
	0,
	[_PIAr],
	[[0, {
		[_eQN]: `PrivateIpAddress`,
		[_xN]: _pIAr
	}]]
];
var InstanceState$ = [
	3,
	n0,
	_ISnsta,
	0,
	[_Co, _N],
	[[1, {
		[_eQN]: `Code`,
		[_xN]: _co
	}], [0, {
		[_eQN]: `Name`,
		[_xN]: _n
	}]]
];
var InstanceStateChange$ = [
	3,
	n0,
	_ISC,
	0,
	[
		_II,
		_CSu,
		_PSr
	],
	[
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[() => InstanceState$, {
			[_eQN]: `CurrentState`,
			[_xN]: _cSu
		}],
		[() => InstanceState$, {
			[_eQN]: `PreviousState`,
			[_xN]: _pSr
		}]
	]
];
var InstanceTypeItem$ = [
	3,
	n0,
	_ITIns,
	0,
	[_IT],
	[[0, {
		[_eQN]: `InstanceType`,
		[_xN]: _iT
	}]]
];
var InstanceTypeSpecification$ = [
	3,
	n0,
	_ITSn,
	0,
	[_SIT, _UIT],
	[[() => SupportedInstanceTypeSet, {
		[_eQN]: `SupportedInstanceTypeSet`,
		[_xN]: _sITS
	}], [() => UnsupportedInstanceTypeSet, {
		[_eQN]: `UnsupportedInstanceTypeSet`,
		[_xN]: _uITS
	}]]
];
var InternetGateway$ = [
	3,
	n0,
	_IG,
	0,
	[
		_Atta,
		_IGI,
		_OI,
		_T
	],
	[
		[() => InternetGatewayAttachmentList, {
			[_eQN]: `AttachmentSet`,
			[_xN]: _aSt
		}],
		[0, {
			[_eQN]: `InternetGatewayId`,
			[_xN]: _iGI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}]
	]
];
var InternetGatewayAttachment$ = [
	3,
	n0,
	_IGA,
	0,
	[_St, _VI],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `VpcId`,
		[_xN]: _vI
	}]]
];
var IpPermission$ = [
	3,
	n0,
	_IPper,
	0,
	[
		_IPpr,
		_FP,
		_TP,
		_UIGP,
		_IRpa,
		_IRpv,
		_PLIr
	],
	[
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[() => UserIdGroupPairList, {
			[_eQN]: `Groups`,
			[_xN]: _gr
		}],
		[() => IpRangeList, {
			[_eQN]: `IpRanges`,
			[_xN]: _iRpa
		}],
		[() => Ipv6RangeList, {
			[_eQN]: `Ipv6Ranges`,
			[_xN]: _iRpv
		}],
		[() => PrefixListIdList, {
			[_eQN]: `PrefixListIds`,
			[_xN]: _pLIr
		}]
	]
];
var IpRange$ = [
	3,
	n0,
	_IRpan,
	0,
	[_De, _CIi],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `CidrIp`,
		[_xN]: _cIi
	}]]
];
var Ipv4PrefixSpecification$ = [
	3,
	n0,
	_IPS,
	0,
	[_IPpvre],
	[[0, {
		[_eQN]: `Ipv4Prefix`,
		[_xN]: _iPpv
	}]]
];
var Ipv4PrefixSpecificationResponse$ = [
	3,
	n0,
	_IPSRpv,
	0,
	[_IPpvre],
	[[0, {
		[_eQN]: `Ipv4Prefix`,
		[_xN]: _iPpv
	}]]
];
var Ipv6CidrBlock$ = [
	3,
	n0,
	_ICB,
	0,
	[_ICB],
	[[0, {
		[_eQN]: `Ipv6CidrBlock`,
		[_xN]: _iCB
	}]]
];
var Ipv6PrefixSpecification$ = [
	3,
	n0,
	_IPSp,
	0,
	[_IPpv],
	[[0, {
		[_eQN]: `Ipv6Prefix`,
		[_xN]: _iPpvr
	}]]
];
var Ipv6PrefixSpecificationResponse$ = [
	3,
	n0,
	_IPSRpvre,
	0,
	[_IPpv],
	[[0, {
		[_eQN]: `Ipv6Prefix`,
		[_xN]: _iPpvr
	}]]
];
var Ipv6Range$ = [
	3,
	n0,
	_IRpva,
	0,
	[_De, _CIid],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `CidrIpv6`,
		[_xN]: _cIid
	}]]
];
var KeyPairInfo$ = [
	3,
	n0,
	_KPIey,
	0,
	[
		_KPI,
		_KT,
		_T,
		_PK,
		_CTre,
		_KN,
		_KFe
	],
	[
		[0, {
			[_eQN]: `KeyPairId`,
			[_xN]: _kPI
		}],
		[0, {
			[_eQN]: `KeyType`,
			[_xN]: _kT
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `PublicKey`,
			[_xN]: _pK
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN]: _cTre
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN]: _kN
		}],
		[0, {
			[_eQN]: `KeyFingerprint`,
			[_xN]: _kFe
		}]
	]
];
var LastError$ = [
	3,
	n0,
	_LEa,
	0,
	[_Me, _Co],
	[[0, {
		[_eQN]: `Message`,
		[_xN]: _me
	}], [0, {
		[_eQN]: `Code`,
		[_xN]: _co
	}]]
];
var LaunchPermission$ = [
	3,
	n0,
	_LPau,
	0,
	[
		_OArg,
		_OUA,
		_UI,
		_Gr
	],
	[
		[0, {
			[_eQN]: `OrganizationArn`,
			[_xN]: _oArg
		}],
		[0, {
			[_eQN]: `OrganizationalUnitArn`,
			[_xN]: _oUA
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: `Group`,
			[_xN]: _g
		}]
	]
];
var LaunchPermissionModifications$ = [
	3,
	n0,
	_LPM,
	0,
	[_Ad, _Rem],
	[[() => LaunchPermissionList, 0], [() => LaunchPermissionList, 0]]
];
var LaunchTemplate$ = [
	3,
	n0,
	_LT,
	0,
	[
		_LTI,
		_LTN,
		_CTre,
		_CBr,
		_DVN,
		_LVN,
		_T,
		_Op
	],
	[
		[0, {
			[_eQN]: `LaunchTemplateId`,
			[_xN]: _lTI
		}],
		[0, {
			[_eQN]: `LaunchTemplateName`,
			[_xN]: _lTN
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN]: _cTre
		}],
		[0, {
			[_eQN]: `CreatedBy`,
			[_xN]: _cBr
		}],
		[1, {
			[_eQN]: `DefaultVersionNumber`,
			[_xN]: _dVN
		}],
		[1, {
			[_eQN]: `LatestVersionNumber`,
			[_xN]: _lVN
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}]
	]
];
var LaunchTemplateBlockDeviceMapping$ = [
	3,
	n0,
	_LTBDM,
	0,
	[
		_DN,
		_VN,
		_Eb,
		_ND
	],
	[
		[0, {
			[_eQN]: `DeviceName`,
			[_xN]: _dN
		}],
		[0, {
			[_eQN]: `VirtualName`,
			[_xN]: _vN
		}],
		[() => LaunchTemplateEbsBlockDevice$, {
			[_eQN]: `Ebs`,
			[_xN]: _eb
		}],
		[0, {
			[_eQN]: `NoDevice`,
			[_xN]: _nD
		}]
	]
];
var LaunchTemplateCapacityReservationSpecificationResponse$ = [
	3,
	n0,
	_LTCRSRa,
	0,
	[_CRP, _CRT],
	[[0, {
		[_eQN]: `CapacityReservationPreference`,
		[_xN]: _cRP
	}], [() => CapacityReservationTargetResponse$, {
		[_eQN]: `CapacityReservationTarget`,
		[_xN]: _cRT
	}]]
];
var LaunchTemplateCpuOptions$ = [
	3,
	n0,
	_LTCO,
	0,
	[
		_CCor,
		_TPC,
		_ASSm,
		_NV
	],
	[
		[1, {
			[_eQN]: `CoreCount`,
			[_xN]: _cCo
		}],
		[1, {
			[_eQN]: `ThreadsPerCore`,
			[_xN]: _tPC
		}],
		[0, {
			[_eQN]: `AmdSevSnp`,
			[_xN]: _aSS
		}],
		[0, {
			[_eQN]: `NestedVirtualization`,
			[_xN]: _nV
		}]
	]
];
var LaunchTemplateEbsBlockDevice$ = [
	3,
	n0,
	_LTEBD,
	0,
	[
		_Enc,
		_DOT,
		_Io,
		_KKI,
		_SIn,
		_VSo,
		_VT,
		_Th,
		_VIR,
		_ECI
	],
	[
		[2, {
			[_eQN]: `Encrypted`,
			[_xN]: _enc
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: `Iops`,
			[_xN]: _io
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN]: _kKI
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN]: _sIn
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN]: _vSo
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN]: _vT
		}],
		[1, {
			[_eQN]: `Throughput`,
			[_xN]: _th
		}],
		[1, {
			[_eQN]: `VolumeInitializationRate`,
			[_xN]: _vIR
		}],
		[1, {
			[_eQN]: `EbsCardIndex`,
			[_xN]: _eCI
		}]
	]
];
var LaunchTemplateElasticInferenceAcceleratorResponse$ = [
	3,
	n0,
	_LTEIAR,
	0,
	[_Ty, _Cou],
	[[0, {
		[_eQN]: `Type`,
		[_xN]: _ty
	}], [1, {
		[_eQN]: `Count`,
		[_xN]: _cou
	}]]
];
var LaunchTemplateEnaSrdSpecification$ = [
	3,
	n0,
	_LTESS,
	0,
	[_ESE, _ESUS],
	[[2, {
		[_eQN]: `EnaSrdEnabled`,
		[_xN]: _eSE
	}], [() => LaunchTemplateEnaSrdUdpSpecification$, {
		[_eQN]: `EnaSrdUdpSpecification`,
		[_xN]: _eSUS
	}]]
];
var LaunchTemplateEnaSrdUdpSpecification$ = [
	3,
	n0,
	_LTESUS,
	0,
	[_ESUE],
	[[2, {
		[_eQN]: `EnaSrdUdpEnabled`,
		[_xN]: _eSUE
	}]]
];
var LaunchTemplateEnclaveOptions$ = [
	3,
	n0,
	_LTEO,
	0,
	[_En],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN]: _en
	}]]
];
var LaunchTemplateHibernationOptions$ = [
	3,
	n0,
	_LTHO,
	0,
	[_Conf],
	[[2, {
		[_eQN]: `Configured`,
		[_xN]: _conf
	}]]
];
var LaunchTemplateIamInstanceProfileSpecification$ = [
	3,
	n0,
	_LTIIPS,
	0,
	[_Ar, _N],
	[[0, {
		[_eQN]: `Arn`,
		[_xN]: _ar
	}], [0, {
		[_eQN]: `Name`,
		[_xN]: _n
	}]]
];
var LaunchTemplateInstanceMaintenanceOptions$ = [
	3,
	n0,
	_LTIMO,
	0,
	[_ARuto],
	[[0, {
		[_eQN]: `AutoRecovery`,
		[_xN]: _aRut
	}]]
];
var LaunchTemplateInstanceMarketOptions$ = [
	3,
	n0,
	_LTIMOa,
	0,
	[_MTa, _SO],
	[[0, {
		[_eQN]: `MarketType`,
		[_xN]: _mTa
	}], [() => LaunchTemplateSpotMarketOptions$, {
		[_eQN]: `SpotOptions`,
		[_xN]: _sO
	}]]
];
var LaunchTemplateInstanceMetadataOptions$ = [
	3,
	n0,
	_LTIMOau,
	0,
	[
		_St,
		_HT,
		_HPRHL,
		_HE,
		_HPI,
		_IMT
	],
	[
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `HttpTokens`,
			[_xN]: _hT
		}],
		[1, {
			[_eQN]: `HttpPutResponseHopLimit`,
			[_xN]: _hPRHL
		}],
		[0, {
			[_eQN]: `HttpEndpoint`,
			[_xN]: _hE
		}],
		[0, {
			[_eQN]: `HttpProtocolIpv6`,
			[_xN]: _hPI
		}],
		[0, {
			[_eQN]: `InstanceMetadataTags`,
			[_xN]: _iMT
		}]
	]
];
var LaunchTemplateInstanceNetworkInterfaceSpecification$ = [
	3,
	n0,
	_LTINIS,
	0,
	[
		_ACIA,
		_APIAss,
		_DOT,
		_De,
		_DI,
		_G,
		_ITnt,
		_IAC,
		_IA,
		_NII,
		_PIAr,
		_PIAri,
		_SPIAC,
		_SIu,
		_NCI,
		_IPpvr,
		_IPCp,
		_IPp,
		_IPC,
		_PIr,
		_ESS,
		_CTS,
		_EQC
	],
	[
		[2, {
			[_eQN]: `AssociateCarrierIpAddress`,
			[_xN]: _aCIA
		}],
		[2, {
			[_eQN]: `AssociatePublicIpAddress`,
			[_xN]: _aPIA
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN]: _dI
		}],
		[() => GroupIdStringList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN]: _iTnt
		}],
		[1, {
			[_eQN]: `Ipv6AddressCount`,
			[_xN]: _iAC
		}],
		[() => InstanceIpv6AddressList, {
			[_eQN]: `Ipv6AddressesSet`,
			[_xN]: _iASp
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN]: _nII
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}],
		[() => PrivateIpAddressSpecificationList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN]: _pIAS
		}],
		[1, {
			[_eQN]: `SecondaryPrivateIpAddressCount`,
			[_xN]: _sPIAC
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN]: _nCI
		}],
		[() => Ipv4PrefixListResponse, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN]: _iPSpvr
		}],
		[1, {
			[_eQN]: `Ipv4PrefixCount`,
			[_xN]: _iPCp
		}],
		[() => Ipv6PrefixListResponse, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN]: _iPSpvre
		}],
		[1, {
			[_eQN]: `Ipv6PrefixCount`,
			[_xN]: _iPCpv
		}],
		[2, {
			[_eQN]: `PrimaryIpv6`,
			[_xN]: _pIri
		}],
		[() => LaunchTemplateEnaSrdSpecification$, {
			[_eQN]: `EnaSrdSpecification`,
			[_xN]: _eSS
		}],
		[() => ConnectionTrackingSpecification$, {
			[_eQN]: `ConnectionTrackingSpecification`,
			[_xN]: _cTSo
		}],
		[1, {
			[_eQN]: `EnaQueueCount`,
			[_xN]: _eQC
		}]
	]
];
var LaunchTemplateInstanceSecondaryInterfaceSpecification$ = [
	3,
	n0,
	_LTISIS,
	0,
	[
		_DOT,
		_DI,
		_PIAri,
		_PIAC,
		_SSIe,
		_ITnt,
		_NCI
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN]: _dI
		}],
		[() => SecondaryInterfacePrivateIpAddressSpecificationList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN]: _pIAS
		}],
		[1, {
			[_eQN]: `PrivateIpAddressCount`,
			[_xN]: _pIAC
		}],
		[0, {
			[_eQN]: `SecondarySubnetId`,
			[_xN]: _sSI
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN]: _iTnt
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN]: _nCI
		}]
	]
];
var LaunchTemplateLicenseConfiguration$ = [
	3,
	n0,
	_LTLC,
	0,
	[_LCA],
	[[0, {
		[_eQN]: `LicenseConfigurationArn`,
		[_xN]: _lCA
	}]]
];
var LaunchTemplateNetworkPerformanceOptions$ = [
	3,
	n0,
	_LTNPO,
	0,
	[_BW],
	[[0, {
		[_eQN]: `BandwidthWeighting`,
		[_xN]: _bW
	}]]
];
var LaunchTemplatePlacement$ = [
	3,
	n0,
	_LTP,
	0,
	[
		_AZ,
		_AZI,
		_Af,
		_GN,
		_HIo,
		_Te,
		_SDp,
		_HRGA,
		_PN,
		_GIr
	],
	[
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}],
		[0, {
			[_eQN]: `Affinity`,
			[_xN]: _af
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `HostId`,
			[_xN]: _hI
		}],
		[0, {
			[_eQN]: `Tenancy`,
			[_xN]: _te
		}],
		[0, {
			[_eQN]: `SpreadDomain`,
			[_xN]: _sDp
		}],
		[0, {
			[_eQN]: `HostResourceGroupArn`,
			[_xN]: _hRGA
		}],
		[1, {
			[_eQN]: `PartitionNumber`,
			[_xN]: _pN
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}]
	]
];
var LaunchTemplatePrivateDnsNameOptions$ = [
	3,
	n0,
	_LTPDNO,
	0,
	[
		_HTo,
		_ERNDAR,
		_ERNDAAAAR
	],
	[
		[0, {
			[_eQN]: `HostnameType`,
			[_xN]: _hTo
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsARecord`,
			[_xN]: _eRNDAR
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsAAAARecord`,
			[_xN]: _eRNDAAAAR
		}]
	]
];
var LaunchTemplatesMonitoring$ = [
	3,
	n0,
	_LTM,
	0,
	[_En, _MCIe],
	[[2, {
		[_eQN]: `Enabled`,
		[_xN]: _en
	}], [() => MetricCategoryIdList, {
		[_eQN]: `MetricCategoryIdSet`,
		[_xN]: _mCIS
	}]]
];
var LaunchTemplateSpotMarketOptions$ = [
	3,
	n0,
	_LTSMO,
	0,
	[
		_MPax,
		_SITp,
		_BDMlo,
		_VU,
		_IIB
	],
	[
		[0, {
			[_eQN]: `MaxPrice`,
			[_xN]: _mP
		}],
		[0, {
			[_eQN]: `SpotInstanceType`,
			[_xN]: _sIT
		}],
		[1, {
			[_eQN]: `BlockDurationMinutes`,
			[_xN]: _bDMl
		}],
		[4, {
			[_eQN]: `ValidUntil`,
			[_xN]: _vU
		}],
		[0, {
			[_eQN]: `InstanceInterruptionBehavior`,
			[_xN]: _iIB
		}]
	]
];
var LaunchTemplateTagSpecification$ = [
	3,
	n0,
	_LTTS,
	0,
	[_RTe, _T],
	[[0, {
		[_eQN]: `ResourceType`,
		[_xN]: _rTe
	}], [() => TagList, {
		[_eQN]: `TagSet`,
		[_xN]: _tS
	}]]
];
var LaunchTemplateVersion$ = [
	3,
	n0,
	_LTV,
	0,
	[
		_LTI,
		_LTN,
		_VNe,
		_VD,
		_CTre,
		_CBr,
		_DVef,
		_LTD,
		_Op
	],
	[
		[0, {
			[_eQN]: `LaunchTemplateId`,
			[_xN]: _lTI
		}],
		[0, {
			[_eQN]: `LaunchTemplateName`,
			[_xN]: _lTN
		}],
		[1, {
			[_eQN]: `VersionNumber`,
			[_xN]: _vNe
		}],
		[0, {
			[_eQN]: `VersionDescription`,
			[_xN]: _vD
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN]: _cTre
		}],
		[0, {
			[_eQN]: `CreatedBy`,
			[_xN]: _cBr
		}],
		[2, {
			[_eQN]: `DefaultVersion`,
			[_xN]: _dVef
		}],
		[() => ResponseLaunchTemplateData$, {
			[_eQN]: `LaunchTemplateData`,
			[_xN]: _lTD
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}]
	]
];
var LicenseConfiguration$ = [
	3,
	n0,
	_LCi,
	0,
	[_LCA],
	[[0, {
		[_eQN]: `LicenseConfigurationArn`,
		[_xN]: _lCA
	}]]
];
var ManagedPrefixList$ = [
	3,
	n0,
	_MPLa,
	0,
	[
		_PLI,
		_AF,
		_St,
		_SMta,
		_PLAr,
		_PLN,
		_ME,
		_Ver,
		_T,
		_OI,
		_IPLRTI,
		_IPLRSE
	],
	[
		[0, {
			[_eQN]: `PrefixListId`,
			[_xN]: _pLI
		}],
		[0, {
			[_eQN]: `AddressFamily`,
			[_xN]: _aF
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `StateMessage`,
			[_xN]: _sMta
		}],
		[0, {
			[_eQN]: `PrefixListArn`,
			[_xN]: _pLA
		}],
		[0, {
			[_eQN]: `PrefixListName`,
			[_xN]: _pLN
		}],
		[1, {
			[_eQN]: `MaxEntries`,
			[_xN]: _mE
		}],
		[1, {
			[_eQN]: `Version`,
			[_xN]: _ve
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `IpamPrefixListResolverTargetId`,
			[_xN]: _iPLRTI
		}],
		[2, {
			[_eQN]: `IpamPrefixListResolverSyncEnabled`,
			[_xN]: _iPLRSE
		}]
	]
];
var MemoryGiBPerVCpu$ = [
	3,
	n0,
	_MGBPVC,
	0,
	[_M, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN]: _m
	}], [1, {
		[_eQN]: `Max`,
		[_xN]: _ma
	}]]
];
var MemoryMiB$ = [
	3,
	n0,
	_MMB,
	0,
	[_M, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN]: _m
	}], [1, {
		[_eQN]: `Max`,
		[_xN]: _ma
	}]]
];
var ModifyImageAttributeRequest$ = [
	3,
	n0,
	_MIAR,
	0,
	[
		_IIm,
		_At,
		_De,
		_LPau,
		_OTp,
		_PCro,
		_UG,
		_UIs,
		_V,
		_OArga,
		_OUAr,
		_ISmd,
		_DR
	],
	[
		0,
		0,
		[() => AttributeValue$, 0],
		[() => LaunchPermissionModifications$, 0],
		0,
		[() => ProductCodeStringList, { [_xN]: _PCr }],
		[() => UserGroupStringList, { [_xN]: _UGs }],
		[() => UserIdStringList, { [_xN]: _UI }],
		0,
		[() => OrganizationArnStringList, { [_xN]: _OArg }],
		[() => OrganizationalUnitArnStringList, { [_xN]: _OUA }],
		[() => AttributeValue$, 0],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	1
];
var ModifyInstanceMetadataDefaultsRequest$ = [
	3,
	n0,
	_MIMDR,
	0,
	[
		_HT,
		_HPRHL,
		_HE,
		_IMT,
		_DR,
		_HTE
	],
	[
		0,
		1,
		0,
		0,
		2,
		0
	]
];
var ModifyInstanceMetadataDefaultsResult$ = [
	3,
	n0,
	_MIMDRo,
	0,
	[_R],
	[[2, {
		[_eQN]: `Return`,
		[_xN]: _r
	}]]
];
var ModifyInstanceMetadataOptionsRequest$ = [
	3,
	n0,
	_MIMORod,
	0,
	[
		_II,
		_HT,
		_HPRHL,
		_HE,
		_DR,
		_HPI,
		_IMT
	],
	[
		0,
		0,
		1,
		0,
		2,
		0,
		0
	],
	1
];
var ModifyInstanceMetadataOptionsResult$ = [
	3,
	n0,
	_MIMORodi,
	0,
	[_II, _IMOn],
	[[0, {
		[_eQN]: `InstanceId`,
		[_xN]: _iI
	}], [() => InstanceMetadataOptionsResponse$, {
		[_eQN]: `InstanceMetadataOptions`,
		[_xN]: _iMO
	}]]
];
var ModifyNetworkInterfaceAttributeRequest$ = [
	3,
	n0,
	_MNIAR,
	0,
	[
		_NII,
		_ESS,
		_EPI,
		_CTS,
		_APIAss,
		_ASI,
		_DR,
		_De,
		_SDC,
		_G,
		_Att
	],
	[
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN]: _nII
		}],
		() => EnaSrdSpecification$,
		2,
		() => ConnectionTrackingSpecificationRequest$,
		2,
		[() => SubnetIdList, { [_xN]: _ASIs }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[() => AttributeValue$, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[() => AttributeBooleanValue$, {
			[_eQN]: `SourceDestCheck`,
			[_xN]: _sDC
		}],
		[() => SecurityGroupIdStringList, { [_xN]: _SGI }],
		[() => NetworkInterfaceAttachmentChanges$, {
			[_eQN]: `Attachment`,
			[_xN]: _at
		}]
	],
	1
];
var ModifySnapshotAttributeRequest$ = [
	3,
	n0,
	_MSAR,
	0,
	[
		_SIn,
		_At,
		_CVP,
		_GNr,
		_OTp,
		_UIs,
		_DR
	],
	[
		0,
		0,
		[() => CreateVolumePermissionModifications$, 0],
		[() => GroupNameStringList, { [_xN]: _UGs }],
		0,
		[() => UserIdStringList, { [_xN]: _UI }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	1
];
var Monitoring$ = [
	3,
	n0,
	_Mon,
	0,
	[_MCIe, _St],
	[[() => MetricCategoryIdList, {
		[_eQN]: `MetricCategoryIdSet`,
		[_xN]: _mCIS
	}], [0, {
		[_eQN]: `State`,
		[_xN]: _st
	}]]
];
var NetworkAcl$ = [
	3,
	n0,
	_NA,
	0,
	[
		_As,
		_Ent,
		_IDs,
		_NAI,
		_T,
		_VI,
		_OI
	],
	[
		[() => NetworkAclAssociationList, {
			[_eQN]: `AssociationSet`,
			[_xN]: _aSs
		}],
		[() => NetworkAclEntryList, {
			[_eQN]: `EntrySet`,
			[_xN]: _eSnt
		}],
		[2, {
			[_eQN]: `Default`,
			[_xN]: _def
		}],
		[0, {
			[_eQN]: `NetworkAclId`,
			[_xN]: _nAI
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}]
	]
];
var NetworkAclAssociation$ = [
	3,
	n0,
	_NAA,
	0,
	[
		_NAAI,
		_NAI,
		_SIu
	],
	[
		[0, {
			[_eQN]: `NetworkAclAssociationId`,
			[_xN]: _nAAI
		}],
		[0, {
			[_eQN]: `NetworkAclId`,
			[_xN]: _nAI
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}]
	]
];
var NetworkAclEntry$ = [
	3,
	n0,
	_NAE,
	0,
	[
		_CB,
		_Eg,
		_ITC,
		_ICB,
		_PRo,
		_Pr,
		_RA,
		_RNu
	],
	[
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[2, {
			[_eQN]: `Egress`,
			[_xN]: _eg
		}],
		[() => IcmpTypeCode$, {
			[_eQN]: `IcmpTypeCode`,
			[_xN]: _iTC
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN]: _iCB
		}],
		[() => PortRange$, {
			[_eQN]: `PortRange`,
			[_xN]: _pRo
		}],
		[0, {
			[_eQN]: `Protocol`,
			[_xN]: _pr
		}],
		[0, {
			[_eQN]: `RuleAction`,
			[_xN]: _rA
		}],
		[1, {
			[_eQN]: `RuleNumber`,
			[_xN]: _rN
		}]
	]
];
var NetworkBandwidthGbps$ = [
	3,
	n0,
	_NBGe,
	0,
	[_M, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN]: _m
	}], [1, {
		[_eQN]: `Max`,
		[_xN]: _ma
	}]]
];
var NetworkInterface$ = [
	3,
	n0,
	_NIe,
	0,
	[
		_Ass,
		_Att,
		_AZ,
		_CTC,
		_De,
		_G,
		_ITnt,
		_IA,
		_MAa,
		_NII,
		_OA,
		_OI,
		_PDN,
		_PDNub,
		_PIDNO,
		_PIAr,
		_PIAri,
		_IPpvr,
		_IPp,
		_RIeq,
		_RMeq,
		_SDC,
		_Sta,
		_SIu,
		_TSag,
		_VI,
		_DAIT,
		_IN,
		_IApv,
		_Op,
		_ASsso,
		_AZI
	],
	[
		[() => NetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN]: _ass
		}],
		[() => NetworkInterfaceAttachment$, {
			[_eQN]: `Attachment`,
			[_xN]: _at
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[() => ConnectionTrackingConfiguration$, {
			[_eQN]: `ConnectionTrackingConfiguration`,
			[_xN]: _cTC
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[0, {
			[_eQN]: `InterfaceType`,
			[_xN]: _iTnt
		}],
		[() => NetworkInterfaceIpv6AddressesList, {
			[_eQN]: `Ipv6AddressesSet`,
			[_xN]: _iASp
		}],
		[0, {
			[_eQN]: `MacAddress`,
			[_xN]: _mAa
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN]: _nII
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: `PublicDnsName`,
			[_xN]: _pDNu
		}],
		[() => PublicIpDnsNameOptions$, {
			[_eQN]: `PublicIpDnsNameOptions`,
			[_xN]: _pIDNO
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}],
		[() => NetworkInterfacePrivateIpAddressList, {
			[_eQN]: `PrivateIpAddressesSet`,
			[_xN]: _pIAS
		}],
		[() => Ipv4PrefixesList, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN]: _iPSpvr
		}],
		[() => Ipv6PrefixesList, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN]: _iPSpvre
		}],
		[0, {
			[_eQN]: `RequesterId`,
			[_xN]: _rIeq
		}],
		[2, {
			[_eQN]: `RequesterManaged`,
			[_xN]: _rMeq
		}],
		[2, {
			[_eQN]: `SourceDestCheck`,
			[_xN]: _sDC
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[2, {
			[_eQN]: `DenyAllIgwTraffic`,
			[_xN]: _dAIT
		}],
		[2, {
			[_eQN]: `Ipv6Native`,
			[_xN]: _iN
		}],
		[0, {
			[_eQN]: `Ipv6Address`,
			[_xN]: _iApv
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}],
		[() => AssociatedSubnetList, {
			[_eQN]: `AssociatedSubnetSet`,
			[_xN]: _aSSs
		}],
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}]
	]
];
var NetworkInterfaceAssociation$ = [
	3,
	n0,
	_NIAet,
	0,
	[
		_AIl,
		_AIs,
		_IOI,
		_PDNub,
		_PI,
		_COI,
		_CI
	],
	[
		[0, {
			[_eQN]: `AllocationId`,
			[_xN]: _aI
		}],
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `IpOwnerId`,
			[_xN]: _iOIp
		}],
		[0, {
			[_eQN]: `PublicDnsName`,
			[_xN]: _pDNu
		}],
		[0, {
			[_eQN]: `PublicIp`,
			[_xN]: _pI
		}],
		[0, {
			[_eQN]: `CustomerOwnedIp`,
			[_xN]: _cOI
		}],
		[0, {
			[_eQN]: `CarrierIp`,
			[_xN]: _cI
		}]
	]
];
var NetworkInterfaceAttachment$ = [
	3,
	n0,
	_NIAetw,
	0,
	[
		_ATtt,
		_AItt,
		_DOT,
		_DI,
		_NCI,
		_II,
		_IOIn,
		_Sta,
		_ESS,
		_EQC
	],
	[
		[4, {
			[_eQN]: `AttachTime`,
			[_xN]: _aTt
		}],
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[1, {
			[_eQN]: `DeviceIndex`,
			[_xN]: _dI
		}],
		[1, {
			[_eQN]: `NetworkCardIndex`,
			[_xN]: _nCI
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `InstanceOwnerId`,
			[_xN]: _iOIn
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[() => AttachmentEnaSrdSpecification$, {
			[_eQN]: `EnaSrdSpecification`,
			[_xN]: _eSS
		}],
		[1, {
			[_eQN]: `EnaQueueCount`,
			[_xN]: _eQC
		}]
	]
];
var NetworkInterfaceAttachmentChanges$ = [
	3,
	n0,
	_NIAC,
	0,
	[
		_DEQC,
		_EQC,
		_AItt,
		_DOT
	],
	[
		2,
		1,
		[0, {
			[_eQN]: `AttachmentId`,
			[_xN]: _aIt
		}],
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}]
	]
];
var NetworkInterfaceCount$ = [
	3,
	n0,
	_NIC,
	0,
	[_M, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN]: _m
	}], [1, {
		[_eQN]: `Max`,
		[_xN]: _ma
	}]]
];
var NetworkInterfaceIpv6Address$ = [
	3,
	n0,
	_NIIA,
	0,
	[
		_IApv,
		_PIDN,
		_IPIs
	],
	[
		[0, {
			[_eQN]: `Ipv6Address`,
			[_xN]: _iApv
		}],
		[0, {
			[_eQN]: `PublicIpv6DnsName`,
			[_xN]: _pIDN
		}],
		[2, {
			[_eQN]: `IsPrimaryIpv6`,
			[_xN]: _iPIs
		}]
	]
];
var NetworkInterfacePrivateIpAddress$ = [
	3,
	n0,
	_NIPIA,
	0,
	[
		_Ass,
		_Prim,
		_PDN,
		_PIAr
	],
	[
		[() => NetworkInterfaceAssociation$, {
			[_eQN]: `Association`,
			[_xN]: _ass
		}],
		[2, {
			[_eQN]: `Primary`,
			[_xN]: _prim
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[0, {
			[_eQN]: `PrivateIpAddress`,
			[_xN]: _pIAr
		}]
	]
];
var OperatorResponse$ = [
	3,
	n0,
	_ORper,
	0,
	[
		_Mana,
		_P,
		_HBD
	],
	[
		[2, {
			[_eQN]: `Managed`,
			[_xN]: _mana
		}],
		[0, {
			[_eQN]: `Principal`,
			[_xN]: _p
		}],
		[2, {
			[_eQN]: `HiddenByDefault`,
			[_xN]: _hBD
		}]
	]
];
var PayerResponsibilityEntry$ = [
	3,
	n0,
	_PRE,
	0,
	[_Scop, _PRT],
	[[0, {
		[_eQN]: `Scope`,
		[_xN]: _scop
	}], [0, {
		[_eQN]: `PayerResponsibilityType`,
		[_xN]: _pRT
	}]]
];
var PerformanceFactorReference$ = [
	3,
	n0,
	_PFR,
	0,
	[_IF],
	[[0, {
		[_eQN]: `InstanceFamily`,
		[_xN]: _iF
	}]]
];
var Phase1DHGroupNumbersListValue$ = [
	3,
	n0,
	_PDHGNLV,
	0,
	[_V],
	[[1, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var Phase1EncryptionAlgorithmsListValue$ = [
	3,
	n0,
	_PEALV,
	0,
	[_V],
	[[0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var Phase1IntegrityAlgorithmsListValue$ = [
	3,
	n0,
	_PIALV,
	0,
	[_V],
	[[0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var Phase2DHGroupNumbersListValue$ = [
	3,
	n0,
	_PDHGNLVh,
	0,
	[_V],
	[[1, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var Phase2EncryptionAlgorithmsListValue$ = [
	3,
	n0,
	_PEALVh,
	0,
	[_V],
	[[0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var Phase2IntegrityAlgorithmsListValue$ = [
	3,
	n0,
	_PIALVh,
	0,
	[_V],
	[[0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var Placement$ = [
	3,
	n0,
	_Pla,
	0,
	[
		_AZI,
		_Af,
		_GN,
		_PN,
		_HIo,
		_Te,
		_SDp,
		_HRGA,
		_GIr,
		_AZ
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}],
		[0, {
			[_eQN]: `Affinity`,
			[_xN]: _af
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[1, {
			[_eQN]: `PartitionNumber`,
			[_xN]: _pN
		}],
		[0, {
			[_eQN]: `HostId`,
			[_xN]: _hI
		}],
		[0, {
			[_eQN]: `Tenancy`,
			[_xN]: _te
		}],
		[0, {
			[_eQN]: `SpreadDomain`,
			[_xN]: _sDp
		}],
		[0, {
			[_eQN]: `HostResourceGroupArn`,
			[_xN]: _hRGA
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}]
	]
];
var PortRange$ = [
	3,
	n0,
	_PRo,
	0,
	[_Fr, _To],
	[[1, {
		[_eQN]: `From`,
		[_xN]: _fr
	}], [1, {
		[_eQN]: `To`,
		[_xN]: _to
	}]]
];
var PrefixListEntry$ = [
	3,
	n0,
	_PLE,
	0,
	[_Ci, _De],
	[[0, {
		[_eQN]: `Cidr`,
		[_xN]: _ci
	}], [0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}]]
];
var PrefixListId$ = [
	3,
	n0,
	_PLI,
	0,
	[_De, _PLI],
	[[0, {
		[_eQN]: `Description`,
		[_xN]: _de
	}], [0, {
		[_eQN]: `PrefixListId`,
		[_xN]: _pLI
	}]]
];
var PrivateDnsNameConfiguration$ = [
	3,
	n0,
	_PDNC,
	0,
	[
		_St,
		_Ty,
		_V,
		_N
	],
	[
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `Type`,
			[_xN]: _ty
		}],
		[0, {
			[_eQN]: `Value`,
			[_xN]: _v
		}],
		[0, {
			[_eQN]: `Name`,
			[_xN]: _n
		}]
	]
];
var PrivateDnsNameOptionsOnLaunch$ = [
	3,
	n0,
	_PDNOOL,
	0,
	[
		_HTo,
		_ERNDAR,
		_ERNDAAAAR
	],
	[
		[0, {
			[_eQN]: `HostnameType`,
			[_xN]: _hTo
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsARecord`,
			[_xN]: _eRNDAR
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsAAAARecord`,
			[_xN]: _eRNDAAAAR
		}]
	]
];
var PrivateDnsNameOptionsResponse$ = [
	3,
	n0,
	_PDNORr,
	0,
	[
		_HTo,
		_ERNDAR,
		_ERNDAAAAR
	],
	[
		[0, {
			[_eQN]: `HostnameType`,
			[_xN]: _hTo
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsARecord`,
			[_xN]: _eRNDAR
		}],
		[2, {
			[_eQN]: `EnableResourceNameDnsAAAARecord`,
			[_xN]: _eRNDAAAAR
		}]
	]
];
var PrivateIpAddressSpecification$ = [
	3,
	n0,
	_PIAS,
	0,
	[_Prim, _PIAr],
	[[2, {
		[_eQN]: `Primary`,
		[_xN]: _prim
	}], [0, {
		[_eQN]: `PrivateIpAddress`,
		[_xN]: _pIAr
	}]]
];
var ProductCode$ = [
	3,
	n0,
	_PCr,
	0,
	[_PCIr, _PCT],
	[[0, {
		[_eQN]: `ProductCode`,
		[_xN]: _pCr
	}], [0, {
		[_eQN]: `Type`,
		[_xN]: _ty
	}]]
];
var PropagatingVgw$ = [
	3,
	n0,
	_PV,
	0,
	[_GI],
	[[0, {
		[_eQN]: `GatewayId`,
		[_xN]: _gI
	}]]
];
var PublicIpDnsNameOptions$ = [
	3,
	n0,
	_PIDNO,
	0,
	[
		_DHT,
		_PIDNu,
		_PIDN,
		_PDSDN
	],
	[
		[0, {
			[_eQN]: `DnsHostnameType`,
			[_xN]: _dHT
		}],
		[0, {
			[_eQN]: `PublicIpv4DnsName`,
			[_xN]: _pIDNu
		}],
		[0, {
			[_eQN]: `PublicIpv6DnsName`,
			[_xN]: _pIDN
		}],
		[0, {
			[_eQN]: `PublicDualStackDnsName`,
			[_xN]: _pDSDN
		}]
	]
];
var ReferencedSecurityGroup$ = [
	3,
	n0,
	_RSG,
	0,
	[
		_GIr,
		_PSee,
		_UI,
		_VI,
		_VPCI
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `PeeringStatus`,
			[_xN]: _pSee
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}]
	]
];
var Region$ = [
	3,
	n0,
	_Regi,
	0,
	[
		_OIS,
		_Ge,
		_RN,
		_Endp
	],
	[
		[0, {
			[_eQN]: `OptInStatus`,
			[_xN]: _oIS
		}],
		[() => RegionGeographyList, {
			[_eQN]: `GeographySet`,
			[_xN]: _gS
		}],
		[0, {
			[_eQN]: `RegionName`,
			[_xN]: _rNe
		}],
		[0, {
			[_eQN]: `RegionEndpoint`,
			[_xN]: _rEe
		}]
	]
];
var RegionGeography$ = [
	3,
	n0,
	_RGe,
	0,
	[_N],
	[[0, {
		[_eQN]: `Name`,
		[_xN]: _n
	}]]
];
var ReleaseAddressRequest$ = [
	3,
	n0,
	_RAR,
	0,
	[
		_AIl,
		_PI,
		_NBG,
		_DR
	],
	[
		0,
		0,
		0,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var ReplaceNetworkAclEntryRequest$ = [
	3,
	n0,
	_RNAER,
	0,
	[
		_NAI,
		_RNu,
		_Pr,
		_RA,
		_Eg,
		_DR,
		_CB,
		_ICB,
		_ITC,
		_PRo
	],
	[
		[0, {
			[_eQN]: `NetworkAclId`,
			[_xN]: _nAI
		}],
		[1, {
			[_eQN]: `RuleNumber`,
			[_xN]: _rN
		}],
		[0, {
			[_eQN]: `Protocol`,
			[_xN]: _pr
		}],
		[0, {
			[_eQN]: `RuleAction`,
			[_xN]: _rA
		}],
		[2, {
			[_eQN]: `Egress`,
			[_xN]: _eg
		}],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN]: _iCB
		}],
		[() => IcmpTypeCode$, { [_xN]: _Ic }],
		[() => PortRange$, {
			[_eQN]: `PortRange`,
			[_xN]: _pRo
		}]
	],
	5
];
var Reservation$ = [
	3,
	n0,
	_Reser,
	0,
	[
		_RIe,
		_OI,
		_RIeq,
		_G,
		_Ins
	],
	[
		[0, {
			[_eQN]: `ReservationId`,
			[_xN]: _rI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `RequesterId`,
			[_xN]: _rIeq
		}],
		[() => GroupIdentifierList, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[() => InstanceList, {
			[_eQN]: `InstancesSet`,
			[_xN]: _iSns
		}]
	]
];
var ResponseLaunchTemplateData$ = [
	3,
	n0,
	_RLTDe,
	0,
	[
		_KI,
		_EO,
		_IIP,
		_BDMl,
		_NIet,
		_IIm,
		_IT,
		_KN,
		_Mon,
		_Pla,
		_RDI,
		_DAT,
		_IISB,
		_UDs,
		_TS,
		_EGSlas,
		_EIAl,
		_SGIe,
		_SGe,
		_IMOns,
		_CSr,
		_CO,
		_CRSa,
		_LSi,
		_HO,
		_MO,
		_EOn,
		_IR,
		_PDNO,
		_MOa,
		_DASi,
		_Op,
		_NPO,
		_SIec
	],
	[
		[0, {
			[_eQN]: `KernelId`,
			[_xN]: _kI
		}],
		[2, {
			[_eQN]: `EbsOptimized`,
			[_xN]: _eO
		}],
		[() => LaunchTemplateIamInstanceProfileSpecification$, {
			[_eQN]: `IamInstanceProfile`,
			[_xN]: _iIP
		}],
		[() => LaunchTemplateBlockDeviceMappingList, {
			[_eQN]: `BlockDeviceMappingSet`,
			[_xN]: _bDMS
		}],
		[() => LaunchTemplateInstanceNetworkInterfaceSpecificationList, {
			[_eQN]: `NetworkInterfaceSet`,
			[_xN]: _nIS
		}],
		[0, {
			[_eQN]: `ImageId`,
			[_xN]: _iIma
		}],
		[0, {
			[_eQN]: `InstanceType`,
			[_xN]: _iT
		}],
		[0, {
			[_eQN]: `KeyName`,
			[_xN]: _kN
		}],
		[() => LaunchTemplatesMonitoring$, {
			[_eQN]: `Monitoring`,
			[_xN]: _mon
		}],
		[() => LaunchTemplatePlacement$, {
			[_eQN]: `Placement`,
			[_xN]: _pla
		}],
		[0, {
			[_eQN]: `RamDiskId`,
			[_xN]: _rDI
		}],
		[2, {
			[_eQN]: `DisableApiTermination`,
			[_xN]: _dAT
		}],
		[0, {
			[_eQN]: `InstanceInitiatedShutdownBehavior`,
			[_xN]: _iISB
		}],
		[() => SensitiveUserData, {
			[_eQN]: `UserData`,
			[_xN]: _uDs
		}],
		[() => LaunchTemplateTagSpecificationList, {
			[_eQN]: `TagSpecificationSet`,
			[_xN]: _tSS
		}],
		[() => ElasticGpuSpecificationResponseList, {
			[_eQN]: `ElasticGpuSpecificationSet`,
			[_xN]: _eGSS
		}],
		[() => LaunchTemplateElasticInferenceAcceleratorResponseList, {
			[_eQN]: `ElasticInferenceAcceleratorSet`,
			[_xN]: _eIAS
		}],
		[() => ValueStringList, {
			[_eQN]: `SecurityGroupIdSet`,
			[_xN]: _sGIS
		}],
		[() => ValueStringList, {
			[_eQN]: `SecurityGroupSet`,
			[_xN]: _sGSe
		}],
		[() => LaunchTemplateInstanceMarketOptions$, {
			[_eQN]: `InstanceMarketOptions`,
			[_xN]: _iMOn
		}],
		[() => CreditSpecification$, {
			[_eQN]: `CreditSpecification`,
			[_xN]: _cSr
		}],
		[() => LaunchTemplateCpuOptions$, {
			[_eQN]: `CpuOptions`,
			[_xN]: _cO
		}],
		[() => LaunchTemplateCapacityReservationSpecificationResponse$, {
			[_eQN]: `CapacityReservationSpecification`,
			[_xN]: _cRSa
		}],
		[() => LaunchTemplateLicenseList, {
			[_eQN]: `LicenseSet`,
			[_xN]: _lSic
		}],
		[() => LaunchTemplateHibernationOptions$, {
			[_eQN]: `HibernationOptions`,
			[_xN]: _hO
		}],
		[() => LaunchTemplateInstanceMetadataOptions$, {
			[_eQN]: `MetadataOptions`,
			[_xN]: _mO
		}],
		[() => LaunchTemplateEnclaveOptions$, {
			[_eQN]: `EnclaveOptions`,
			[_xN]: _eOn
		}],
		[() => InstanceRequirements$, {
			[_eQN]: `InstanceRequirements`,
			[_xN]: _iR
		}],
		[() => LaunchTemplatePrivateDnsNameOptions$, {
			[_eQN]: `PrivateDnsNameOptions`,
			[_xN]: _pDNO
		}],
		[() => LaunchTemplateInstanceMaintenanceOptions$, {
			[_eQN]: `MaintenanceOptions`,
			[_xN]: _mOa
		}],
		[2, {
			[_eQN]: `DisableApiStop`,
			[_xN]: _dASi
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}],
		[() => LaunchTemplateNetworkPerformanceOptions$, {
			[_eQN]: `NetworkPerformanceOptions`,
			[_xN]: _nPO
		}],
		[() => LaunchTemplateInstanceSecondaryInterfaceSpecificationList, {
			[_eQN]: `SecondaryInterfaceSet`,
			[_xN]: _sISe
		}]
	]
];
var RevokedSecurityGroupRule$ = [
	3,
	n0,
	_RSGR,
	0,
	[
		_SGRIe,
		_GIr,
		_IE,
		_IPpr,
		_FP,
		_TP,
		_CIidr,
		_CIid,
		_PLI,
		_RGI,
		_De
	],
	[
		[0, {
			[_eQN]: `SecurityGroupRuleId`,
			[_xN]: _sGRI
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[2, {
			[_eQN]: `IsEgress`,
			[_xN]: _iEs
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[0, {
			[_eQN]: `CidrIpv4`,
			[_xN]: _cIidr
		}],
		[0, {
			[_eQN]: `CidrIpv6`,
			[_xN]: _cIid
		}],
		[0, {
			[_eQN]: `PrefixListId`,
			[_xN]: _pLI
		}],
		[0, {
			[_eQN]: `ReferencedGroupId`,
			[_xN]: _rGI
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}]
	]
];
var RevokeSecurityGroupEgressRequest$ = [
	3,
	n0,
	_RSGER,
	0,
	[
		_GIr,
		_SGRI,
		_DR,
		_SSGN,
		_SSGOI,
		_IPpr,
		_FP,
		_TP,
		_CIi,
		_IPpe
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => SecurityGroupRuleIdList, { [_xN]: _SGRIe }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[0, {
			[_eQN]: `SourceSecurityGroupName`,
			[_xN]: _sSGN
		}],
		[0, {
			[_eQN]: `SourceSecurityGroupOwnerId`,
			[_xN]: _sSGOI
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[0, {
			[_eQN]: `CidrIp`,
			[_xN]: _cIi
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissions`,
			[_xN]: _iPpe
		}]
	],
	1
];
var RevokeSecurityGroupEgressResult$ = [
	3,
	n0,
	_RSGERe,
	0,
	[
		_R,
		_UIP,
		_RSGRe
	],
	[
		[2, {
			[_eQN]: `Return`,
			[_xN]: _r
		}],
		[() => IpPermissionList, {
			[_eQN]: `UnknownIpPermissionSet`,
			[_xN]: _uIPS
		}],
		[() => RevokedSecurityGroupRuleList, {
			[_eQN]: `RevokedSecurityGroupRuleSet`,
			[_xN]: _rSGRS
		}]
	]
];
var RevokeSecurityGroupIngressRequest$ = [
	3,
	n0,
	_RSGIR,
	0,
	[
		_CIi,
		_FP,
		_GIr,
		_GN,
		_IPpe,
		_IPpr,
		_SSGN,
		_SSGOI,
		_TP,
		_SGRI,
		_DR
	],
	[
		0,
		1,
		0,
		0,
		[() => IpPermissionList, 0],
		0,
		0,
		0,
		1,
		[() => SecurityGroupRuleIdList, { [_xN]: _SGRIe }],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	]
];
var RevokeSecurityGroupIngressResult$ = [
	3,
	n0,
	_RSGIRe,
	0,
	[
		_R,
		_UIP,
		_RSGRe
	],
	[
		[2, {
			[_eQN]: `Return`,
			[_xN]: _r
		}],
		[() => IpPermissionList, {
			[_eQN]: `UnknownIpPermissionSet`,
			[_xN]: _uIPS
		}],
		[() => RevokedSecurityGroupRuleList, {
			[_eQN]: `RevokedSecurityGroupRuleSet`,
			[_xN]: _rSGRS
		}]
	]
];
var Route$ = [
	3,
	n0,
	_Ro,
	0,
	[
		_DCB,
		_DICB,
		_DPLI,
		_EOIGI,
		_GI,
		_II,
		_IOIn,
		_NGI,
		_TGI,
		_LGI,
		_CGI,
		_NII,
		_O,
		_St,
		_VPCI,
		_CNA,
		_ONA,
		_IAp
	],
	[
		[0, {
			[_eQN]: `DestinationCidrBlock`,
			[_xN]: _dCB
		}],
		[0, {
			[_eQN]: `DestinationIpv6CidrBlock`,
			[_xN]: _dICB
		}],
		[0, {
			[_eQN]: `DestinationPrefixListId`,
			[_xN]: _dPLI
		}],
		[0, {
			[_eQN]: `EgressOnlyInternetGatewayId`,
			[_xN]: _eOIGI
		}],
		[0, {
			[_eQN]: `GatewayId`,
			[_xN]: _gI
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `InstanceOwnerId`,
			[_xN]: _iOIn
		}],
		[0, {
			[_eQN]: `NatGatewayId`,
			[_xN]: _nGI
		}],
		[0, {
			[_eQN]: `TransitGatewayId`,
			[_xN]: _tGI
		}],
		[0, {
			[_eQN]: `LocalGatewayId`,
			[_xN]: _lGI
		}],
		[0, {
			[_eQN]: `CarrierGatewayId`,
			[_xN]: _cGI
		}],
		[0, {
			[_eQN]: `NetworkInterfaceId`,
			[_xN]: _nII
		}],
		[0, {
			[_eQN]: `Origin`,
			[_xN]: _o
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}],
		[0, {
			[_eQN]: `CoreNetworkArn`,
			[_xN]: _cNA
		}],
		[0, {
			[_eQN]: `OdbNetworkArn`,
			[_xN]: _oNA
		}],
		[0, {
			[_eQN]: `IpAddress`,
			[_xN]: _iAp
		}]
	]
];
var RouteTable$ = [
	3,
	n0,
	_RTo,
	0,
	[
		_As,
		_PVro,
		_RTI,
		_Rou,
		_T,
		_VI,
		_OI
	],
	[
		[() => RouteTableAssociationList, {
			[_eQN]: `AssociationSet`,
			[_xN]: _aSs
		}],
		[() => PropagatingVgwList, {
			[_eQN]: `PropagatingVgwSet`,
			[_xN]: _pVS
		}],
		[0, {
			[_eQN]: `RouteTableId`,
			[_xN]: _rTI
		}],
		[() => RouteList, {
			[_eQN]: `RouteSet`,
			[_xN]: _rSou
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}]
	]
];
var RouteTableAssociation$ = [
	3,
	n0,
	_RTA,
	0,
	[
		_Mai,
		_RTAI,
		_RTI,
		_SIu,
		_GI,
		_PIP,
		_ASs
	],
	[
		[2, {
			[_eQN]: `Main`,
			[_xN]: _mai
		}],
		[0, {
			[_eQN]: `RouteTableAssociationId`,
			[_xN]: _rTAI
		}],
		[0, {
			[_eQN]: `RouteTableId`,
			[_xN]: _rTI
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: `GatewayId`,
			[_xN]: _gI
		}],
		[0, {
			[_eQN]: `PublicIpv4Pool`,
			[_xN]: _pIP
		}],
		[() => RouteTableAssociationState$, {
			[_eQN]: `AssociationState`,
			[_xN]: _aS
		}]
	]
];
var RouteTableAssociationState$ = [
	3,
	n0,
	_RTAS,
	0,
	[_St, _SMt],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `StatusMessage`,
		[_xN]: _sMt
	}]]
];
var ScanResults$ = [
	3,
	n0,
	_SRc,
	0,
	[
		_HFSL,
		_FSD,
		_IFAS,
		_LFAS,
		_MFAS,
		_HFAS,
		_CFAS
	],
	[
		[0, {
			[_eQN]: `HighestFindingSeverityLabel`,
			[_xN]: _hFSL
		}],
		[4, {
			[_eQN]: `FindingScanDate`,
			[_xN]: _fSD
		}],
		[4, {
			[_eQN]: `InformationalFixAvailableSince`,
			[_xN]: _iFAS
		}],
		[4, {
			[_eQN]: `LowFixAvailableSince`,
			[_xN]: _lFAS
		}],
		[4, {
			[_eQN]: `MediumFixAvailableSince`,
			[_xN]: _mFAS
		}],
		[4, {
			[_eQN]: `HighFixAvailableSince`,
			[_xN]: _hFAS
		}],
		[4, {
			[_eQN]: `CriticalFixAvailableSince`,
			[_xN]: _cFAS
		}]
	]
];
var SecondaryInterfacePrivateIpAddressSpecification$ = [
	3,
	n0,
	_SIPIAS,
	0,
	[_PIAr],
	[[0, {
		[_eQN]: `PrivateIpAddress`,
		[_xN]: _pIAr
	}]]
];
var SecurityGroup$ = [
	3,
	n0,
	_SGec,
	0,
	[
		_GIr,
		_IPEp,
		_T,
		_VI,
		_SGA,
		_OI,
		_GN,
		_De,
		_IPpe
	],
	[
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissionsEgress`,
			[_xN]: _iPEp
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `SecurityGroupArn`,
			[_xN]: _sGA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `GroupDescription`,
			[_xN]: _gD
		}],
		[() => IpPermissionList, {
			[_eQN]: `IpPermissions`,
			[_xN]: _iPpe
		}]
	]
];
var SecurityGroupIdentifier$ = [
	3,
	n0,
	_SGIec,
	0,
	[_GIr, _GN],
	[[0, {
		[_eQN]: `GroupId`,
		[_xN]: _gIr
	}], [0, {
		[_eQN]: `GroupName`,
		[_xN]: _gN
	}]]
];
var SecurityGroupRule$ = [
	3,
	n0,
	_SGRe,
	0,
	[
		_SGRIe,
		_GIr,
		_GOI,
		_IE,
		_IPpr,
		_FP,
		_TP,
		_CIidr,
		_CIid,
		_PLI,
		_RGIe,
		_De,
		_T,
		_SGRA
	],
	[
		[0, {
			[_eQN]: `SecurityGroupRuleId`,
			[_xN]: _sGRI
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `GroupOwnerId`,
			[_xN]: _gOI
		}],
		[2, {
			[_eQN]: `IsEgress`,
			[_xN]: _iEs
		}],
		[0, {
			[_eQN]: `IpProtocol`,
			[_xN]: _iPp
		}],
		[1, {
			[_eQN]: `FromPort`,
			[_xN]: _fP
		}],
		[1, {
			[_eQN]: `ToPort`,
			[_xN]: _tP
		}],
		[0, {
			[_eQN]: `CidrIpv4`,
			[_xN]: _cIidr
		}],
		[0, {
			[_eQN]: `CidrIpv6`,
			[_xN]: _cIid
		}],
		[0, {
			[_eQN]: `PrefixListId`,
			[_xN]: _pLI
		}],
		[() => ReferencedSecurityGroup$, {
			[_eQN]: `ReferencedGroupInfo`,
			[_xN]: _rGIe
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `SecurityGroupRuleArn`,
			[_xN]: _sGRA
		}]
	]
];
var ServiceConfiguration$ = [
	3,
	n0,
	_SCe,
	0,
	[
		_STe,
		_SIe,
		_SN,
		_SSer,
		_AZIv,
		_AZv,
		_ARc,
		_MVE,
		_NLBAe,
		_GLBA,
		_SIAT,
		_BEDN,
		_PDN,
		_PDNC,
		_PRa,
		_T,
		_SRu,
		_RAE
	],
	[
		[() => ServiceTypeDetailSet, {
			[_eQN]: `ServiceType`,
			[_xN]: _sTe
		}],
		[0, {
			[_eQN]: `ServiceId`,
			[_xN]: _sI
		}],
		[0, {
			[_eQN]: `ServiceName`,
			[_xN]: _sN
		}],
		[0, {
			[_eQN]: `ServiceState`,
			[_xN]: _sSer
		}],
		[() => ValueStringList, {
			[_eQN]: `AvailabilityZoneIdSet`,
			[_xN]: _aZIS
		}],
		[() => ValueStringList, {
			[_eQN]: `AvailabilityZoneSet`,
			[_xN]: _aZS
		}],
		[2, {
			[_eQN]: `AcceptanceRequired`,
			[_xN]: _aRcc
		}],
		[2, {
			[_eQN]: `ManagesVpcEndpoints`,
			[_xN]: _mVE
		}],
		[() => ValueStringList, {
			[_eQN]: `NetworkLoadBalancerArnSet`,
			[_xN]: _nLBAS
		}],
		[() => ValueStringList, {
			[_eQN]: `GatewayLoadBalancerArnSet`,
			[_xN]: _gLBAS
		}],
		[() => SupportedIpAddressTypes, {
			[_eQN]: `SupportedIpAddressTypeSet`,
			[_xN]: _sIATS
		}],
		[() => ValueStringList, {
			[_eQN]: `BaseEndpointDnsNameSet`,
			[_xN]: _bEDNS
		}],
		[0, {
			[_eQN]: `PrivateDnsName`,
			[_xN]: _pDNr
		}],
		[() => PrivateDnsNameConfiguration$, {
			[_eQN]: `PrivateDnsNameConfiguration`,
			[_xN]: _pDNC
		}],
		[0, {
			[_eQN]: `PayerResponsibility`,
			[_xN]: _pRa
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[() => SupportedRegionSet, {
			[_eQN]: `SupportedRegionSet`,
			[_xN]: _sRSu
		}],
		[2, {
			[_eQN]: `RemoteAccessEnabled`,
			[_xN]: _rAE
		}]
	]
];
var ServiceTypeDetail$ = [
	3,
	n0,
	_STDe,
	0,
	[_STe],
	[[0, {
		[_eQN]: `ServiceType`,
		[_xN]: _sTe
	}]]
];
var Snapshot$ = [
	3,
	n0,
	_Sna,
	0,
	[
		_OAw,
		_OA,
		_T,
		_STto,
		_RETe,
		_STs,
		_AZ,
		_TTr,
		_CDM,
		_CTomp,
		_FSSIB,
		_SIn,
		_VIo,
		_St,
		_SMta,
		_STt,
		_Pro,
		_OI,
		_De,
		_VSo,
		_Enc,
		_KKI,
		_DEKI
	],
	[
		[0, {
			[_eQN]: `OwnerAlias`,
			[_xN]: _oAw
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `StorageTier`,
			[_xN]: _sTto
		}],
		[4, {
			[_eQN]: `RestoreExpiryTime`,
			[_xN]: _rETe
		}],
		[0, {
			[_eQN]: `SseType`,
			[_xN]: _sTs
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[0, {
			[_eQN]: `TransferType`,
			[_xN]: _tTr
		}],
		[1, {
			[_eQN]: `CompletionDurationMinutes`,
			[_xN]: _cDM
		}],
		[4, {
			[_eQN]: `CompletionTime`,
			[_xN]: _cTomp
		}],
		[1, {
			[_eQN]: `FullSnapshotSizeInBytes`,
			[_xN]: _fSSIB
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN]: _sIn
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN]: _vIo
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN]: _sMt
		}],
		[4, {
			[_eQN]: `StartTime`,
			[_xN]: _sTt
		}],
		[0, {
			[_eQN]: `Progress`,
			[_xN]: _pro
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[1, {
			[_eQN]: `VolumeSize`,
			[_xN]: _vSo
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN]: _enc
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN]: _kKI
		}],
		[0, {
			[_eQN]: `DataEncryptionKeyId`,
			[_xN]: _dEKI
		}]
	]
];
var StartInstancesRequest$ = [
	3,
	n0,
	_SIRt,
	0,
	[
		_IIn,
		_AId,
		_DR
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		[0, {
			[_eQN]: `AdditionalInfo`,
			[_xN]: _aId
		}],
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	1
];
var StartInstancesResult$ = [
	3,
	n0,
	_SIRta,
	0,
	[_SIt],
	[[() => InstanceStateChangeList, {
		[_eQN]: `InstancesSet`,
		[_xN]: _iSns
	}]]
];
var StateReason$ = [
	3,
	n0,
	_SRt,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN]: _me
	}]]
];
var StopInstancesRequest$ = [
	3,
	n0,
	_SIRto,
	0,
	[
		_IIn,
		_Hi,
		_SOS,
		_DR,
		_F
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		2,
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}],
		[2, {
			[_eQN]: `Force`,
			[_xN]: _fo
		}]
	],
	1
];
var StopInstancesResult$ = [
	3,
	n0,
	_SIRtop,
	0,
	[_SIto],
	[[() => InstanceStateChangeList, {
		[_eQN]: `InstancesSet`,
		[_xN]: _iSns
	}]]
];
var Subnet$ = [
	3,
	n0,
	_Su,
	0,
	[
		_AZI,
		_ELADI,
		_MCOIOL,
		_COIP,
		_OI,
		_AIAOC,
		_ICBAS,
		_T,
		_SAub,
		_OA,
		_EDn,
		_IN,
		_PDNOOL,
		_BPAS,
		_Ty,
		_SIu,
		_St,
		_VI,
		_CB,
		_AIAC,
		_AZ,
		_DFA,
		_MPIOL
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}],
		[1, {
			[_eQN]: `EnableLniAtDeviceIndex`,
			[_xN]: _eLADI
		}],
		[2, {
			[_eQN]: `MapCustomerOwnedIpOnLaunch`,
			[_xN]: _mCOIOL
		}],
		[0, {
			[_eQN]: `CustomerOwnedIpv4Pool`,
			[_xN]: _cOIP
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[2, {
			[_eQN]: `AssignIpv6AddressOnCreation`,
			[_xN]: _aIAOC
		}],
		[() => SubnetIpv6CidrBlockAssociationSet, {
			[_eQN]: `Ipv6CidrBlockAssociationSet`,
			[_xN]: _iCBASp
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `SubnetArn`,
			[_xN]: _sAub
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[2, {
			[_eQN]: `EnableDns64`,
			[_xN]: _eDn
		}],
		[2, {
			[_eQN]: `Ipv6Native`,
			[_xN]: _iN
		}],
		[() => PrivateDnsNameOptionsOnLaunch$, {
			[_eQN]: `PrivateDnsNameOptionsOnLaunch`,
			[_xN]: _pDNOOL
		}],
		[() => BlockPublicAccessStates$, {
			[_eQN]: `BlockPublicAccessStates`,
			[_xN]: _bPAS
		}],
		[0, {
			[_eQN]: `Type`,
			[_xN]: _ty
		}],
		[0, {
			[_eQN]: `SubnetId`,
			[_xN]: _sIu
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[1, {
			[_eQN]: `AvailableIpAddressCount`,
			[_xN]: _aIAC
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[2, {
			[_eQN]: `DefaultForAz`,
			[_xN]: _dFA
		}],
		[2, {
			[_eQN]: `MapPublicIpOnLaunch`,
			[_xN]: _mPIOL
		}]
	]
];
var SubnetCidrBlockState$ = [
	3,
	n0,
	_SCBS,
	0,
	[_St, _SMt],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `StatusMessage`,
		[_xN]: _sMt
	}]]
];
var SubnetIpPrefixes$ = [
	3,
	n0,
	_SIPu,
	0,
	[_SIu, _IPpre],
	[[0, {
		[_eQN]: `SubnetId`,
		[_xN]: _sIu
	}], [() => ValueStringList, {
		[_eQN]: `IpPrefixSet`,
		[_xN]: _iPSpr
	}]]
];
var SubnetIpv6CidrBlockAssociation$ = [
	3,
	n0,
	_SICBA,
	0,
	[
		_AIs,
		_ICB,
		_ICBS,
		_IAA,
		_ISpo
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN]: _iCB
		}],
		[() => SubnetCidrBlockState$, {
			[_eQN]: `Ipv6CidrBlockState`,
			[_xN]: _iCBS
		}],
		[0, {
			[_eQN]: `Ipv6AddressAttribute`,
			[_xN]: _iAA
		}],
		[0, {
			[_eQN]: `IpSource`,
			[_xN]: _iSpo
		}]
	]
];
var SupportedRegionDetail$ = [
	3,
	n0,
	_SRD,
	0,
	[_Regi, _SSer],
	[[0, {
		[_eQN]: `Region`,
		[_xN]: _reg
	}], [0, {
		[_eQN]: `ServiceState`,
		[_xN]: _sSer
	}]]
];
var Tag$ = [
	3,
	n0,
	_Ta,
	0,
	[_K, _V],
	[[0, {
		[_eQN]: `Key`,
		[_xN]: _k
	}], [0, {
		[_eQN]: `Value`,
		[_xN]: _v
	}]]
];
var TagFieldSpecificationRequest$ = [
	3,
	n0,
	_TFSR,
	0,
	[_RTe, _TKa],
	[0, [() => TagKeyList, { [_xN]: _TK }]]
];
var TagFieldSpecificationResponse$ = [
	3,
	n0,
	_TFSRa,
	0,
	[_RTe, _TKa],
	[[0, {
		[_eQN]: `ResourceType`,
		[_xN]: _rTe
	}], [() => TagKeyList, {
		[_eQN]: `TagKeySet`,
		[_xN]: _tKS
	}]]
];
var TagSpecification$ = [
	3,
	n0,
	_TSa,
	0,
	[_RTe, _T],
	[[0, {
		[_eQN]: `ResourceType`,
		[_xN]: _rTe
	}], [() => TagList, { [_xN]: _Ta }]]
];
var TerminateInstancesRequest$ = [
	3,
	n0,
	_TIR,
	0,
	[
		_IIn,
		_F,
		_SOS,
		_DR
	],
	[
		[() => InstanceIdStringList, { [_xN]: _II }],
		2,
		2,
		[2, {
			[_eQN]: `DryRun`,
			[_xN]: _dR
		}]
	],
	1
];
var TerminateInstancesResult$ = [
	3,
	n0,
	_TIRe,
	0,
	[_TIer],
	[[() => InstanceStateChangeList, {
		[_eQN]: `InstancesSet`,
		[_xN]: _iSns
	}]]
];
var TotalLocalStorageGB$ = [
	3,
	n0,
	_TLSGB,
	0,
	[_M, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN]: _m
	}], [1, {
		[_eQN]: `Max`,
		[_xN]: _ma
	}]]
];
var TransitGateway$ = [
	3,
	n0,
	_TG,
	0,
	[
		_TGI,
		_TGAran,
		_St,
		_OI,
		_De,
		_CTr,
		_Opt,
		_T
	],
	[
		[0, {
			[_eQN]: `TransitGatewayId`,
			[_xN]: _tGI
		}],
		[0, {
			[_eQN]: `TransitGatewayArn`,
			[_xN]: _tGAra
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[4, {
			[_eQN]: `CreationTime`,
			[_xN]: _cTr
		}],
		[() => TransitGatewayOptions$, {
			[_eQN]: `Options`,
			[_xN]: _op
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}]
	]
];
var TransitGatewayConfigurationDescribeEndpointStructure$ = [
	3,
	n0,
	_TGCDES,
	0,
	[
		_TGI,
		_TGAI,
		_AZv,
		_AZIv
	],
	[
		[0, {
			[_eQN]: `TransitGatewayId`,
			[_xN]: _tGI
		}],
		[0, {
			[_eQN]: `TransitGatewayAttachmentId`,
			[_xN]: _tGAI
		}],
		[() => ClientVpnAvailabilityZoneSet, {
			[_eQN]: `AvailabilityZoneSet`,
			[_xN]: _aZS
		}],
		[() => ClientVpnAvailabilityZoneIdSet, {
			[_eQN]: `AvailabilityZoneIdSet`,
			[_xN]: _aZIS
		}]
	]
];
var TransitGatewayOptions$ = [
	3,
	n0,
	_TGO,
	0,
	[
		_ASA,
		_TGCB,
		_AASAu,
		_DRTA,
		_ADRTI,
		_DRTP,
		_PDRTI,
		_VESp,
		_DSn,
		_SGRS,
		_MSu,
		_ESn
	],
	[
		[1, {
			[_eQN]: `AmazonSideAsn`,
			[_xN]: _aSA
		}],
		[() => ValueStringList, {
			[_eQN]: `TransitGatewayCidrBlocks`,
			[_xN]: _tGCB
		}],
		[0, {
			[_eQN]: `AutoAcceptSharedAttachments`,
			[_xN]: _aASAu
		}],
		[0, {
			[_eQN]: `DefaultRouteTableAssociation`,
			[_xN]: _dRTA
		}],
		[0, {
			[_eQN]: `AssociationDefaultRouteTableId`,
			[_xN]: _aDRTI
		}],
		[0, {
			[_eQN]: `DefaultRouteTablePropagation`,
			[_xN]: _dRTP
		}],
		[0, {
			[_eQN]: `PropagationDefaultRouteTableId`,
			[_xN]: _pDRTI
		}],
		[0, {
			[_eQN]: `VpnEcmpSupport`,
			[_xN]: _vESpn
		}],
		[0, {
			[_eQN]: `DnsSupport`,
			[_xN]: _dSns
		}],
		[0, {
			[_eQN]: `SecurityGroupReferencingSupport`,
			[_xN]: _sGRSec
		}],
		[0, {
			[_eQN]: `MulticastSupport`,
			[_xN]: _mSu
		}],
		[() => EncryptionSupport$, {
			[_eQN]: `EncryptionSupport`,
			[_xN]: _eSn
		}]
	]
];
var TunnelOption$ = [
	3,
	n0,
	_TOu,
	0,
	[
		_OIA,
		_TICu,
		_TIIC,
		_PSK,
		_PLS,
		_PLSh,
		_RMTS,
		_RFP,
		_RWS,
		_DTS,
		_DTA,
		_PEAha,
		_PEAhas,
		_PIAha,
		_PIAhas,
		_PDHGN,
		_PDHGNh,
		_IVk,
		_SAt,
		_LO,
		_ETLC
	],
	[
		[0, {
			[_eQN]: `OutsideIpAddress`,
			[_xN]: _oIA
		}],
		[0, {
			[_eQN]: `TunnelInsideCidr`,
			[_xN]: _tICu
		}],
		[0, {
			[_eQN]: `TunnelInsideIpv6Cidr`,
			[_xN]: _tIIC
		}],
		[() => preSharedKey, {
			[_eQN]: `PreSharedKey`,
			[_xN]: _pSK
		}],
		[1, {
			[_eQN]: `Phase1LifetimeSeconds`,
			[_xN]: _pLSh
		}],
		[1, {
			[_eQN]: `Phase2LifetimeSeconds`,
			[_xN]: _pLSha
		}],
		[1, {
			[_eQN]: `RekeyMarginTimeSeconds`,
			[_xN]: _rMTS
		}],
		[1, {
			[_eQN]: `RekeyFuzzPercentage`,
			[_xN]: _rFP
		}],
		[1, {
			[_eQN]: `ReplayWindowSize`,
			[_xN]: _rWS
		}],
		[1, {
			[_eQN]: `DpdTimeoutSeconds`,
			[_xN]: _dTS
		}],
		[0, {
			[_eQN]: `DpdTimeoutAction`,
			[_xN]: _dTA
		}],
		[() => Phase1EncryptionAlgorithmsList, {
			[_eQN]: `Phase1EncryptionAlgorithmSet`,
			[_xN]: _pEAS
		}],
		[() => Phase2EncryptionAlgorithmsList, {
			[_eQN]: `Phase2EncryptionAlgorithmSet`,
			[_xN]: _pEASh
		}],
		[() => Phase1IntegrityAlgorithmsList, {
			[_eQN]: `Phase1IntegrityAlgorithmSet`,
			[_xN]: _pIASh
		}],
		[() => Phase2IntegrityAlgorithmsList, {
			[_eQN]: `Phase2IntegrityAlgorithmSet`,
			[_xN]: _pIASha
		}],
		[() => Phase1DHGroupNumbersList, {
			[_eQN]: `Phase1DHGroupNumberSet`,
			[_xN]: _pDHGNS
		}],
		[() => Phase2DHGroupNumbersList, {
			[_eQN]: `Phase2DHGroupNumberSet`,
			[_xN]: _pDHGNSh
		}],
		[() => IKEVersionsList, {
			[_eQN]: `IkeVersionSet`,
			[_xN]: _iVS
		}],
		[0, {
			[_eQN]: `StartupAction`,
			[_xN]: _sAt
		}],
		[() => VpnTunnelLogOptions$, {
			[_eQN]: `LogOptions`,
			[_xN]: _lO
		}],
		[2, {
			[_eQN]: `EnableTunnelLifecycleControl`,
			[_xN]: _eTLC
		}]
	]
];
var UnsuccessfulItem$ = [
	3,
	n0,
	_UIn,
	0,
	[_Er, _RIeso],
	[[() => UnsuccessfulItemError$, {
		[_eQN]: `Error`,
		[_xN]: _er
	}], [0, {
		[_eQN]: `ResourceId`,
		[_xN]: _rIes
	}]]
];
var UnsuccessfulItemError$ = [
	3,
	n0,
	_UIEn,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN]: _me
	}]]
];
var UserIdGroupPair$ = [
	3,
	n0,
	_UIGPs,
	0,
	[
		_De,
		_UI,
		_GN,
		_GIr,
		_VI,
		_VPCI,
		_PSee
	],
	[
		[0, {
			[_eQN]: `Description`,
			[_xN]: _de
		}],
		[0, {
			[_eQN]: `UserId`,
			[_xN]: _uI
		}],
		[0, {
			[_eQN]: `GroupName`,
			[_xN]: _gN
		}],
		[0, {
			[_eQN]: `GroupId`,
			[_xN]: _gIr
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}],
		[0, {
			[_eQN]: `PeeringStatus`,
			[_xN]: _pSee
		}]
	]
];
var VCpuCountRange$ = [
	3,
	n0,
	_VCCR,
	0,
	[_M, _Ma],
	[[1, {
		[_eQN]: `Min`,
		[_xN]: _m
	}], [1, {
		[_eQN]: `Max`,
		[_xN]: _ma
	}]]
];
var VgwTelemetry$ = [
	3,
	n0,
	_VTg,
	0,
	[
		_ARC,
		_LSC,
		_OIA,
		_Sta,
		_SMt,
		_CAe
	],
	[
		[1, {
			[_eQN]: `AcceptedRouteCount`,
			[_xN]: _aRC
		}],
		[4, {
			[_eQN]: `LastStatusChange`,
			[_xN]: _lSC
		}],
		[0, {
			[_eQN]: `OutsideIpAddress`,
			[_xN]: _oIA
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[0, {
			[_eQN]: `StatusMessage`,
			[_xN]: _sMt
		}],
		[0, {
			[_eQN]: `CertificateArn`,
			[_xN]: _cAe
		}]
	]
];
var Volume$ = [
	3,
	n0,
	_Vol,
	0,
	[
		_AZI,
		_OA,
		_SVI,
		_Io,
		_T,
		_VT,
		_FRa,
		_MAE,
		_Th,
		_STs,
		_Op,
		_VIR,
		_VAo,
		_OI,
		_VIo,
		_Siz,
		_SIn,
		_AZ,
		_St,
		_CTre,
		_Atta,
		_Enc,
		_KKI
	],
	[
		[0, {
			[_eQN]: `AvailabilityZoneId`,
			[_xN]: _aZI
		}],
		[0, {
			[_eQN]: `OutpostArn`,
			[_xN]: _oA
		}],
		[0, {
			[_eQN]: `SourceVolumeId`,
			[_xN]: _sVI
		}],
		[1, {
			[_eQN]: `Iops`,
			[_xN]: _io
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VolumeType`,
			[_xN]: _vT
		}],
		[2, {
			[_eQN]: `FastRestored`,
			[_xN]: _fRa
		}],
		[2, {
			[_eQN]: `MultiAttachEnabled`,
			[_xN]: _mAE
		}],
		[1, {
			[_eQN]: `Throughput`,
			[_xN]: _th
		}],
		[0, {
			[_eQN]: `SseType`,
			[_xN]: _sTs
		}],
		[() => OperatorResponse$, {
			[_eQN]: `Operator`,
			[_xN]: _ope
		}],
		[1, {
			[_eQN]: `VolumeInitializationRate`,
			[_xN]: _vIR
		}],
		[0, {
			[_eQN]: `VolumeArn`,
			[_xN]: _vA
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN]: _vIo
		}],
		[1, {
			[_eQN]: `Size`,
			[_xN]: _si
		}],
		[0, {
			[_eQN]: `SnapshotId`,
			[_xN]: _sIn
		}],
		[0, {
			[_eQN]: `AvailabilityZone`,
			[_xN]: _aZ
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[4, {
			[_eQN]: `CreateTime`,
			[_xN]: _cTre
		}],
		[() => VolumeAttachmentList, {
			[_eQN]: `AttachmentSet`,
			[_xN]: _aSt
		}],
		[2, {
			[_eQN]: `Encrypted`,
			[_xN]: _enc
		}],
		[0, {
			[_eQN]: `KmsKeyId`,
			[_xN]: _kKI
		}]
	]
];
var VolumeAttachment$ = [
	3,
	n0,
	_VAol,
	0,
	[
		_DOT,
		_ARss,
		_IOS,
		_ECI,
		_VIo,
		_II,
		_Dev,
		_St,
		_ATtt
	],
	[
		[2, {
			[_eQN]: `DeleteOnTermination`,
			[_xN]: _dOT
		}],
		[0, {
			[_eQN]: `AssociatedResource`,
			[_xN]: _aRs
		}],
		[0, {
			[_eQN]: `InstanceOwningService`,
			[_xN]: _iOS
		}],
		[1, {
			[_eQN]: `EbsCardIndex`,
			[_xN]: _eCI
		}],
		[0, {
			[_eQN]: `VolumeId`,
			[_xN]: _vIo
		}],
		[0, {
			[_eQN]: `InstanceId`,
			[_xN]: _iI
		}],
		[0, {
			[_eQN]: `Device`,
			[_xN]: _dev
		}],
		[0, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[4, {
			[_eQN]: `AttachTime`,
			[_xN]: _aTt
		}]
	]
];
var Vpc$ = [
	3,
	n0,
	_Vp,
	0,
	[
		_OI,
		_ITns,
		_ICBAS,
		_CBAS,
		_IDs,
		_ECn,
		_T,
		_BPAS,
		_VI,
		_St,
		_CB,
		_DOI
	],
	[
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[0, {
			[_eQN]: `InstanceTenancy`,
			[_xN]: _iTns
		}],
		[() => VpcIpv6CidrBlockAssociationSet, {
			[_eQN]: `Ipv6CidrBlockAssociationSet`,
			[_xN]: _iCBASp
		}],
		[() => VpcCidrBlockAssociationSet, {
			[_eQN]: `CidrBlockAssociationSet`,
			[_xN]: _cBAS
		}],
		[2, {
			[_eQN]: `IsDefault`,
			[_xN]: _iDs
		}],
		[() => VpcEncryptionControl$, {
			[_eQN]: `EncryptionControl`,
			[_xN]: _eCn
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[() => BlockPublicAccessStates$, {
			[_eQN]: `BlockPublicAccessStates`,
			[_xN]: _bPAS
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[0, {
			[_eQN]: `DhcpOptionsId`,
			[_xN]: _dOI
		}]
	]
];
var VpcCidrBlockAssociation$ = [
	3,
	n0,
	_VCBA,
	0,
	[
		_AIs,
		_CB,
		_CBSi
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[() => VpcCidrBlockState$, {
			[_eQN]: `CidrBlockState`,
			[_xN]: _cBSi
		}]
	]
];
var VpcCidrBlockState$ = [
	3,
	n0,
	_VCBS,
	0,
	[_St, _SMt],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `StatusMessage`,
		[_xN]: _sMt
	}]]
];
var VpcEncryptionControl$ = [
	3,
	n0,
	_VEC,
	0,
	[
		_VI,
		_VECI,
		_Mo,
		_St,
		_SMta,
		_REes,
		_T
	],
	[
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `VpcEncryptionControlId`,
			[_xN]: _vECI
		}],
		[0, {
			[_eQN]: `Mode`,
			[_xN]: _mo
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `StateMessage`,
			[_xN]: _sMta
		}],
		[() => VpcEncryptionControlExclusions$, {
			[_eQN]: `ResourceExclusions`,
			[_xN]: _rEes
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}]
	]
];
var VpcEncryptionControlExclusion$ = [
	3,
	n0,
	_VECE,
	0,
	[_St, _SMta],
	[[0, {
		[_eQN]: `State`,
		[_xN]: _st
	}], [0, {
		[_eQN]: `StateMessage`,
		[_xN]: _sMta
	}]]
];
var VpcEncryptionControlExclusions$ = [
	3,
	n0,
	_VECEp,
	0,
	[
		_IG,
		_EOIG,
		_NG,
		_VPG,
		_VP,
		_L,
		_VL,
		_EFS,
		_GA,
		_AGV
	],
	[
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `InternetGateway`,
			[_xN]: _iG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `EgressOnlyInternetGateway`,
			[_xN]: _eOIG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `NatGateway`,
			[_xN]: _nG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `VirtualPrivateGateway`,
			[_xN]: _vPG
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `VpcPeering`,
			[_xN]: _vP
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `Lambda`,
			[_xN]: _l
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `VpcLattice`,
			[_xN]: _vL
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `ElasticFileSystem`,
			[_xN]: _eFS
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `GlobalAccelerator`,
			[_xN]: _gA
		}],
		[() => VpcEncryptionControlExclusion$, {
			[_eQN]: `ApiGatewayV2`,
			[_xN]: _aGV
		}]
	]
];
var VpcEndpoint$ = [
	3,
	n0,
	_VE,
	0,
	[
		_VEIp,
		_VET,
		_VI,
		_SN,
		_St,
		_PDo,
		_RTIo,
		_SI,
		_G,
		_IAT,
		_DOn,
		_PDE,
		_RMeq,
		_NIIe,
		_DEn,
		_CTrea,
		_T,
		_OI,
		_LEa,
		_IPpvr,
		_IPp,
		_FR,
		_SNA,
		_RCA,
		_SRe,
		_PRay
	],
	[
		[0, {
			[_eQN]: `VpcEndpointId`,
			[_xN]: _vEI
		}],
		[0, {
			[_eQN]: `VpcEndpointType`,
			[_xN]: _vET
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `ServiceName`,
			[_xN]: _sN
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[0, {
			[_eQN]: `PolicyDocument`,
			[_xN]: _pD
		}],
		[() => ValueStringList, {
			[_eQN]: `RouteTableIdSet`,
			[_xN]: _rTIS
		}],
		[() => ValueStringList, {
			[_eQN]: `SubnetIdSet`,
			[_xN]: _sISu
		}],
		[() => GroupIdentifierSet, {
			[_eQN]: `GroupSet`,
			[_xN]: _gSr
		}],
		[0, {
			[_eQN]: `IpAddressType`,
			[_xN]: _iAT
		}],
		[() => DnsOptions$, {
			[_eQN]: `DnsOptions`,
			[_xN]: _dOn
		}],
		[2, {
			[_eQN]: `PrivateDnsEnabled`,
			[_xN]: _pDE
		}],
		[2, {
			[_eQN]: `RequesterManaged`,
			[_xN]: _rMeq
		}],
		[() => ValueStringList, {
			[_eQN]: `NetworkInterfaceIdSet`,
			[_xN]: _nIIS
		}],
		[() => DnsEntrySet, {
			[_eQN]: `DnsEntrySet`,
			[_xN]: _dES
		}],
		[4, {
			[_eQN]: `CreationTimestamp`,
			[_xN]: _cTrea
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[() => LastError$, {
			[_eQN]: `LastError`,
			[_xN]: _lEa
		}],
		[() => SubnetIpPrefixesList, {
			[_eQN]: `Ipv4PrefixSet`,
			[_xN]: _iPSpvr
		}],
		[() => SubnetIpPrefixesList, {
			[_eQN]: `Ipv6PrefixSet`,
			[_xN]: _iPSpvre
		}],
		[0, {
			[_eQN]: `FailureReason`,
			[_xN]: _fR
		}],
		[0, {
			[_eQN]: `ServiceNetworkArn`,
			[_xN]: _sNAe
		}],
		[0, {
			[_eQN]: `ResourceConfigurationArn`,
			[_xN]: _rCA
		}],
		[0, {
			[_eQN]: `ServiceRegion`,
			[_xN]: _sR
		}],
		[() => PayerResponsibilitySet, {
			[_eQN]: `PayerResponsibilitySet`,
			[_xN]: _pRSa
		}]
	]
];
var VpcIpv6CidrBlockAssociation$ = [
	3,
	n0,
	_VICBA,
	0,
	[
		_AIs,
		_ICB,
		_ICBS,
		_NBG,
		_IPpvo,
		_IAA,
		_ISpo
	],
	[
		[0, {
			[_eQN]: `AssociationId`,
			[_xN]: _aIs
		}],
		[0, {
			[_eQN]: `Ipv6CidrBlock`,
			[_xN]: _iCB
		}],
		[() => VpcCidrBlockState$, {
			[_eQN]: `Ipv6CidrBlockState`,
			[_xN]: _iCBS
		}],
		[0, {
			[_eQN]: `NetworkBorderGroup`,
			[_xN]: _nBG
		}],
		[0, {
			[_eQN]: `Ipv6Pool`,
			[_xN]: _iPpvo
		}],
		[0, {
			[_eQN]: `Ipv6AddressAttribute`,
			[_xN]: _iAA
		}],
		[0, {
			[_eQN]: `IpSource`,
			[_xN]: _iSpo
		}]
	]
];
var VpcPeeringConnection$ = [
	3,
	n0,
	_VPC,
	0,
	[
		_AVI,
		_ET,
		_RVIe,
		_Sta,
		_T,
		_VPCI
	],
	[
		[() => VpcPeeringConnectionVpcInfo$, {
			[_eQN]: `AccepterVpcInfo`,
			[_xN]: _aVI
		}],
		[4, {
			[_eQN]: `ExpirationTime`,
			[_xN]: _eT
		}],
		[() => VpcPeeringConnectionVpcInfo$, {
			[_eQN]: `RequesterVpcInfo`,
			[_xN]: _rVIe
		}],
		[() => VpcPeeringConnectionStateReason$, {
			[_eQN]: `Status`,
			[_xN]: _sta
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[0, {
			[_eQN]: `VpcPeeringConnectionId`,
			[_xN]: _vPCI
		}]
	]
];
var VpcPeeringConnectionOptionsDescription$ = [
	3,
	n0,
	_VPCOD,
	0,
	[
		_ADRFRV,
		_AEFLCLTRV,
		_AEFLVTRCL
	],
	[
		[2, {
			[_eQN]: `AllowDnsResolutionFromRemoteVpc`,
			[_xN]: _aDRFRV
		}],
		[2, {
			[_eQN]: `AllowEgressFromLocalClassicLinkToRemoteVpc`,
			[_xN]: _aEFLCLTRV
		}],
		[2, {
			[_eQN]: `AllowEgressFromLocalVpcToRemoteClassicLink`,
			[_xN]: _aEFLVTRCL
		}]
	]
];
var VpcPeeringConnectionStateReason$ = [
	3,
	n0,
	_VPCSR,
	0,
	[_Co, _Me],
	[[0, {
		[_eQN]: `Code`,
		[_xN]: _co
	}], [0, {
		[_eQN]: `Message`,
		[_xN]: _me
	}]]
];
var VpcPeeringConnectionVpcInfo$ = [
	3,
	n0,
	_VPCVI,
	0,
	[
		_CB,
		_ICBSp,
		_CBSid,
		_OI,
		_POe,
		_VI,
		_Regi
	],
	[
		[0, {
			[_eQN]: `CidrBlock`,
			[_xN]: _cB
		}],
		[() => Ipv6CidrBlockSet, {
			[_eQN]: `Ipv6CidrBlockSet`,
			[_xN]: _iCBSp
		}],
		[() => CidrBlockSet, {
			[_eQN]: `CidrBlockSet`,
			[_xN]: _cBSid
		}],
		[0, {
			[_eQN]: `OwnerId`,
			[_xN]: _oI
		}],
		[() => VpcPeeringConnectionOptionsDescription$, {
			[_eQN]: `PeeringOptions`,
			[_xN]: _pOe
		}],
		[0, {
			[_eQN]: `VpcId`,
			[_xN]: _vI
		}],
		[0, {
			[_eQN]: `Region`,
			[_xN]: _reg
		}]
	]
];
var VpnConnection$ = [
	3,
	n0,
	_VCp,
	0,
	[
		_Cat,
		_TGI,
		_VCI,
		_CNA,
		_CNAA,
		_GAS,
		_Opt,
		_Rou,
		_T,
		_VTg,
		_PSKA,
		_VCIp,
		_St,
		_CGC,
		_Ty,
		_CGIu,
		_VGI
	],
	[
		[0, {
			[_eQN]: `Category`,
			[_xN]: _ca
		}],
		[0, {
			[_eQN]: `TransitGatewayId`,
			[_xN]: _tGI
		}],
		[0, {
			[_eQN]: `VpnConcentratorId`,
			[_xN]: _vCIpn
		}],
		[0, {
			[_eQN]: `CoreNetworkArn`,
			[_xN]: _cNA
		}],
		[0, {
			[_eQN]: `CoreNetworkAttachmentArn`,
			[_xN]: _cNAA
		}],
		[0, {
			[_eQN]: `GatewayAssociationState`,
			[_xN]: _gAS
		}],
		[() => VpnConnectionOptions$, {
			[_eQN]: `Options`,
			[_xN]: _op
		}],
		[() => VpnStaticRouteList, {
			[_eQN]: `Routes`,
			[_xN]: _rou
		}],
		[() => TagList, {
			[_eQN]: `TagSet`,
			[_xN]: _tS
		}],
		[() => VgwTelemetryList, {
			[_eQN]: `VgwTelemetry`,
			[_xN]: _vTg
		}],
		[0, {
			[_eQN]: `PreSharedKeyArn`,
			[_xN]: _pSKA
		}],
		[0, {
			[_eQN]: `VpnConnectionId`,
			[_xN]: _vCI
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}],
		[() => customerGatewayConfiguration, {
			[_eQN]: `CustomerGatewayConfiguration`,
			[_xN]: _cGC
		}],
		[0, {
			[_eQN]: `Type`,
			[_xN]: _ty
		}],
		[0, {
			[_eQN]: `CustomerGatewayId`,
			[_xN]: _cGIu
		}],
		[0, {
			[_eQN]: `VpnGatewayId`,
			[_xN]: _vGI
		}]
	]
];
var VpnConnectionOptions$ = [
	3,
	n0,
	_VCO,
	0,
	[
		_EAn,
		_SRO,
		_LINC,
		_RINC,
		_LINCo,
		_RINCe,
		_OIAT,
		_TTGAI,
		_TIIV,
		_TO,
		_TB
	],
	[
		[2, {
			[_eQN]: `EnableAcceleration`,
			[_xN]: _eAn
		}],
		[2, {
			[_eQN]: `StaticRoutesOnly`,
			[_xN]: _sRO
		}],
		[0, {
			[_eQN]: `LocalIpv4NetworkCidr`,
			[_xN]: _lINC
		}],
		[0, {
			[_eQN]: `RemoteIpv4NetworkCidr`,
			[_xN]: _rINC
		}],
		[0, {
			[_eQN]: `LocalIpv6NetworkCidr`,
			[_xN]: _lINCo
		}],
		[0, {
			[_eQN]: `RemoteIpv6NetworkCidr`,
			[_xN]: _rINCe
		}],
		[0, {
			[_eQN]: `OutsideIpAddressType`,
			[_xN]: _oIAT
		}],
		[0, {
			[_eQN]: `TransportTransitGatewayAttachmentId`,
			[_xN]: _tTGAI
		}],
		[0, {
			[_eQN]: `TunnelInsideIpVersion`,
			[_xN]: _tIIV
		}],
		[() => TunnelOptionsList, {
			[_eQN]: `TunnelOptionSet`,
			[_xN]: _tOS
		}],
		[0, {
			[_eQN]: `TunnelBandwidth`,
			[_xN]: _tB
		}]
	]
];
var VpnStaticRoute$ = [
	3,
	n0,
	_VSR,
	0,
	[
		_DCB,
		_S,
		_St
	],
	[
		[0, {
			[_eQN]: `DestinationCidrBlock`,
			[_xN]: _dCB
		}],
		[0, {
			[_eQN]: `Source`,
			[_xN]: _so
		}],
		[0, {
			[_eQN]: `State`,
			[_xN]: _st
		}]
	]
];
var VpnTunnelLogOptions$ = [
	3,
	n0,
	_VTLO,
	0,
	[_CWLO],
	[[() => CloudWatchLogOptions$, {
		[_eQN]: `CloudWatchLogOptions`,
		[_xN]: _cWLO
	}]]
];
var __Unit = "unit";
var AcceleratorManufacturerSet = [
	1,
	n0,
	_AMSc,
	0,
	[0, { [_xN]: _it }]
];
var AcceleratorNameSet = [
	1,
	n0,
	_ANSc,
	0,
	[0, { [_xN]: _it }]
];
var AcceleratorTypeSet = [
	1,
	n0,
	_ATSc,
	0,
	[0, { [_xN]: _it }]
];
var AddressList = [
	1,
	n0,
	_ALd,
	0,
	[() => Address$, { [_xN]: _it }]
];
var AllocationIdList = [
	1,
	n0,
	_AIL,
	0,
	[0, { [_xN]: _AIl }]
];
var AllowedInstanceTypeSet = [
	1,
	n0,
	_AITS,
	0,
	[0, { [_xN]: _it }]
];
var AllowedPrincipalSet = [
	1,
	n0,
	_APSl,
	0,
	[() => AllowedPrincipal$, { [_xN]: _it }]
];
var AssociatedSubnetList = [
	1,
	n0,
	_ASL,
	0,
	[0, { [_xN]: _it }]
];
var AssociatedTargetNetworkSet = [
	1,
	n0,
	_ATNS,
	0,
	[() => AssociatedTargetNetwork$, { [_xN]: _it }]
];
var AssociationIdList = [
	1,
	n0,
	_AILs,
	0,
	[0, { [_xN]: _AIs }]
];
var BlockDeviceMappingList = [
	1,
	n0,
	_BDML,
	0,
	[() => BlockDeviceMapping$, { [_xN]: _it }]
];
var CidrBlockSet = [
	1,
	n0,
	_CBSid,
	0,
	[() => CidrBlock$, { [_xN]: _it }]
];
var ClientVpnAuthenticationList = [
	1,
	n0,
	_CVAL,
	0,
	[() => ClientVpnAuthentication$, { [_xN]: _it }]
];
var ClientVpnAvailabilityZoneIdSet = [
	1,
	n0,
	_CVAZIS,
	0,
	[0, { [_xN]: _it }]
];
var ClientVpnAvailabilityZoneSet = [
	1,
	n0,
	_CVAZS,
	0,
	[0, { [_xN]: _it }]
];
var ClientVpnEndpointIdList = [
	1,
	n0,
	_CVEIL,
	0,
	[0, { [_xN]: _it }]
];
var ClientVpnSecurityGroupIdSet = [
	1,
	n0,
	_CVSGIS,
	0,
	[0, { [_xN]: _it }]
];
var ClientVpnTrustProviderSet = [
	1,
	n0,
	_CVTPS,
	0,
	[() => ClientVpnTrustProvider$, { [_xN]: _it }]
];
var CpuManufacturerSet = [
	1,
	n0,
	_CMSp,
	0,
	[0, { [_xN]: _it }]
];
var CreateVolumePermissionList = [
	1,
	n0,
	_CVPL,
	0,
	[() => CreateVolumePermission$, { [_xN]: _it }]
];
var DnsEntrySet = [
	1,
	n0,
	_DES,
	0,
	[() => DnsEntry$, { [_xN]: _it }]
];
var ElasticGpuAssociationList = [
	1,
	n0,
	_EGAL,
	0,
	[() => ElasticGpuAssociation$, { [_xN]: _it }]
];
var ElasticGpuSpecificationResponseList = [
	1,
	n0,
	_EGSRL,
	0,
	[() => ElasticGpuSpecificationResponse$, { [_xN]: _it }]
];
var ElasticInferenceAcceleratorAssociationList = [
	1,
	n0,
	_EIAAL,
	0,
	[() => ElasticInferenceAcceleratorAssociation$, { [_xN]: _it }]
];
var EndpointSet = [
	1,
	n0,
	_ESnd,
	0,
	[() => ClientVpnEndpoint$, { [_xN]: _it }]
];
var ExcludedInstanceTypeSet = [
	1,
	n0,
	_EITSx,
	0,
	[0, { [_xN]: _it }]
];
var ExecutableByStringList = [
	1,
	n0,
	_EBSL,
	0,
	[0, { [_xN]: _EBx }]
];
var FilterList = [
	1,
	n0,
	_FLi,
	0,
	[() => Filter$, { [_xN]: _Fil }]
];
var FlowLogIdList = [
	1,
	n0,
	_FLIL,
	0,
	[0, { [_xN]: _it }]
];
var FlowLogResourceIds = [
	1,
	n0,
	_FLRI,
	0,
	[0, { [_xN]: _it }]
];
var FlowLogSet = [
	1,
	n0,
	_FLSl,
	0,
	[() => FlowLog$, { [_xN]: _it }]
];
var GroupIdentifierList = [
	1,
	n0,
	_GIL,
	0,
	[() => GroupIdentifier$, { [_xN]: _it }]
];
var GroupIdentifierSet = [
	1,
	n0,
	_GIS,
	0,
	[() => SecurityGroupIdentifier$, { [_xN]: _it }]
];
var GroupIdStringList = [
	1,
	n0,
	_GISL,
	0,
	[0, { [_xN]: _gIr }]
];
var GroupNameStringList = [
	1,
	n0,
	_GNSL,
	0,
	[0, { [_xN]: _GN }]
];
var IamInstanceProfileAssociationSet = [
	1,
	n0,
	_IIPAS,
	0,
	[() => IamInstanceProfileAssociation$, { [_xN]: _it }]
];
var IKEVersionsList = [
	1,
	n0,
	_IKEVL,
	0,
	[() => IKEVersionsListValue$, { [_xN]: _it }]
];
var ImageIdStringList = [
	1,
	n0,
	_IISL,
	0,
	[0, { [_xN]: _IIm }]
];
var ImageList = [
	1,
	n0,
	_ILm,
	0,
	[() => Image$, { [_xN]: _it }]
];
var ImageWatermarkList = [
	1,
	n0,
	_IWL,
	0,
	[() => ImageWatermark$, { [_xN]: _it }]
];
var InstanceBlockDeviceMappingList = [
	1,
	n0,
	_IBDML,
	0,
	[() => InstanceBlockDeviceMapping$, { [_xN]: _it }]
];
var InstanceGenerationSet = [
	1,
	n0,
	_IGS,
	0,
	[0, { [_xN]: _it }]
];
var InstanceIdStringList = [
	1,
	n0,
	_IISLn,
	0,
	[0, { [_xN]: _II }]
];
var InstanceIpv4PrefixList = [
	1,
	n0,
	_IIPL,
	0,
	[() => InstanceIpv4Prefix$, { [_xN]: _it }]
];
var InstanceIpv6AddressList = [
	1,
	n0,
	_IIAL,
	0,
	[() => InstanceIpv6Address$, { [_xN]: _it }]
];
var InstanceIpv6PrefixList = [
	1,
	n0,
	_IIPLn,
	0,
	[() => InstanceIpv6Prefix$, { [_xN]: _it }]
];
var InstanceList = [
	1,
	n0,
	_ILns,
	0,
	[() => Instance$, { [_xN]: _it }]
];
var InstanceNetworkInterfaceList = [
	1,
	n0,
	_INIL,
	0,
	[() => InstanceNetworkInterface$, { [_xN]: _it }]
];
var InstancePrivateIpAddressList = [
	1,
	n0,
	_IPIAL,
	0,
	[() => InstancePrivateIpAddress$, { [_xN]: _it }]
];
var InstanceSecondaryInterfaceList = [
	1,
	n0,
	_ISIL,
	0,
	[() => InstanceSecondaryInterface$, { [_xN]: _it }]
];
var InstanceSecondaryInterfacePrivateIpAddressList = [
	1,
	n0,
	_ISIPIAL,
	0,
	[() => InstanceSecondaryInterfacePrivateIpAddress$, { [_xN]: _it }]
];
var InstanceStateChangeList = [
	1,
	n0,
	_ISCL,
	0,
	[() => InstanceStateChange$, { [_xN]: _it }]
];
var InternetGatewayAttachmentList = [
	1,
	n0,
	_IGAL,
	0,
	[() => InternetGatewayAttachment$, { [_xN]: _it }]
];
var InternetGatewayIdList = [
	1,
	n0,
	_IGIL,
	0,
	[0, { [_xN]: _it }]
];
var InternetGatewayList = [
	1,
	n0,
	_IGL,
	0,
	[() => InternetGateway$, { [_xN]: _it }]
];
var IpPermissionList = [
	1,
	n0,
	_IPLp,
	0,
	[() => IpPermission$, { [_xN]: _it }]
];
var IpRangeList = [
	1,
	n0,
	_IRLp,
	0,
	[() => IpRange$, { [_xN]: _it }]
];
var Ipv4PrefixesList = [
	1,
	n0,
	_IPLpv,
	0,
	[() => Ipv4PrefixSpecification$, { [_xN]: _it }]
];
var Ipv4PrefixListResponse = [
	1,
	n0,
	_IPLRpv,
	0,
	[() => Ipv4PrefixSpecificationResponse$, { [_xN]: _it }]
];
var Ipv6CidrBlockSet = [
	1,
	n0,
	_ICBSp,
	0,
	[() => Ipv6CidrBlock$, { [_xN]: _it }]
];
var Ipv6PrefixesList = [
	1,
	n0,
	_IPLpvre,
	0,
	[() => Ipv6PrefixSpecification$, { [_xN]: _it }]
];
var Ipv6PrefixListResponse = [
	1,
	n0,
	_IPLRpvr,
	0,
	[() => Ipv6PrefixSpecificationResponse$, { [_xN]: _it }]
];
var Ipv6RangeList = [
	1,
	n0,
	_IRLpv,
	0,
	[() => Ipv6Range$, { [_xN]: _it }]
];
var KeyNameStringList = [
	1,
	n0,
	_KNSL,
	0,
	[0, { [_xN]: _KN }]
];
var KeyPairIdStringList = [
	1,
	n0,
	_KPISL,
	0,
	[0, { [_xN]: _KPI }]
];
var KeyPairList = [
	1,
	n0,
	_KPL,
	0,
	[() => KeyPairInfo$, { [_xN]: _it }]
];
var LaunchPermissionList = [
	1,
	n0,
	_LPL,
	0,
	[() => LaunchPermission$, { [_xN]: _it }]
];
var LaunchTemplateBlockDeviceMappingList = [
	1,
	n0,
	_LTBDML,
	0,
	[() => LaunchTemplateBlockDeviceMapping$, { [_xN]: _it }]
];
var LaunchTemplateElasticInferenceAcceleratorResponseList = [
	1,
	n0,
	_LTEIARL,
	0,
	[() => LaunchTemplateElasticInferenceAcceleratorResponse$, { [_xN]: _it }]
];
var LaunchTemplateIdStringList = [
	1,
	n0,
	_LTISL,
	0,
	[0, { [_xN]: _it }]
];
var LaunchTemplateInstanceNetworkInterfaceSpecificationList = [
	1,
	n0,
	_LTINISL,
	0,
	[() => LaunchTemplateInstanceNetworkInterfaceSpecification$, { [_xN]: _it }]
];
var LaunchTemplateInstanceSecondaryInterfaceSpecificationList = [
	1,
	n0,
	_LTISISL,
	0,
	[() => LaunchTemplateInstanceSecondaryInterfaceSpecification$, { [_xN]: _it }]
];
var LaunchTemplateLicenseList = [
	1,
	n0,
	_LTLL,
	0,
	[() => LaunchTemplateLicenseConfiguration$, { [_xN]: _it }]
];
var LaunchTemplateNameStringList = [
	1,
	n0,
	_LTNSL,
	0,
	[0, { [_xN]: _it }]
];
var LaunchTemplateSet = [
	1,
	n0,
	_LTSa,
	0,
	[() => LaunchTemplate$, { [_xN]: _it }]
];
var LaunchTemplateTagSpecificationList = [
	1,
	n0,
	_LTTSL,
	0,
	[() => LaunchTemplateTagSpecification$, { [_xN]: _it }]
];
var LaunchTemplateVersionSet = [
	1,
	n0,
	_LTVS,
	0,
	[() => LaunchTemplateVersion$, { [_xN]: _it }]
];
var LicenseList = [
	1,
	n0,
	_LL,
	0,
	[() => LicenseConfiguration$, { [_xN]: _it }]
];
var LocalStorageTypeSet = [
	1,
	n0,
	_LSTS,
	0,
	[0, { [_xN]: _it }]
];
var ManagedPrefixListSet = [
	1,
	n0,
	_MPLS,
	0,
	[() => ManagedPrefixList$, { [_xN]: _it }]
];
var MetricCategoryIdList = [
	1,
	n0,
	_MCIL,
	0,
	[0, { [_xN]: _it }]
];
var NetworkAclAssociationList = [
	1,
	n0,
	_NAAL,
	0,
	[() => NetworkAclAssociation$, { [_xN]: _it }]
];
var NetworkAclEntryList = [
	1,
	n0,
	_NAEL,
	0,
	[() => NetworkAclEntry$, { [_xN]: _it }]
];
var NetworkAclIdStringList = [
	1,
	n0,
	_NAISL,
	0,
	[0, { [_xN]: _it }]
];
var NetworkAclList = [
	1,
	n0,
	_NAL,
	0,
	[() => NetworkAcl$, { [_xN]: _it }]
];
var NetworkInterfaceIdList = [
	1,
	n0,
	_NIIL,
	0,
	[0, { [_xN]: _it }]
];
var NetworkInterfaceIpv6AddressesList = [
	1,
	n0,
	_NIIAL,
	0,
	[() => NetworkInterfaceIpv6Address$, { [_xN]: _it }]
];
var NetworkInterfaceList = [
	1,
	n0,
	_NIL,
	0,
	[() => NetworkInterface$, { [_xN]: _it }]
];
var NetworkInterfacePrivateIpAddressList = [
	1,
	n0,
	_NIPIAL,
	0,
	[() => NetworkInterfacePrivateIpAddress$, { [_xN]: _it }]
];
var OrganizationalUnitArnStringList = [
	1,
	n0,
	_OUASL,
	0,
	[0, { [_xN]: _OUA }]
];
var OrganizationArnStringList = [
	1,
	n0,
	_OASL,
	0,
	[0, { [_xN]: _OArg }]
];
var OwnerStringList = [
	1,
	n0,
	_OSL,
	0,
	[0, { [_xN]: _Own }]
];
var PayerResponsibilitySet = [
	1,
	n0,
	_PRSa,
	0,
	[() => PayerResponsibilityEntry$, { [_xN]: _it }]
];
var PerformanceFactorReferenceSet = [
	1,
	n0,
	_PFRS,
	0,
	[() => PerformanceFactorReference$, { [_xN]: _it }]
];
var Phase1DHGroupNumbersList = [
	1,
	n0,
	_PDHGNL,
	0,
	[() => Phase1DHGroupNumbersListValue$, { [_xN]: _it }]
];
var Phase1EncryptionAlgorithmsList = [
	1,
	n0,
	_PEAL,
	0,
	[() => Phase1EncryptionAlgorithmsListValue$, { [_xN]: _it }]
];
var Phase1IntegrityAlgorithmsList = [
	1,
	n0,
	_PIAL,
	0,
	[() => Phase1IntegrityAlgorithmsListValue$, { [_xN]: _it }]
];
var Phase2DHGroupNumbersList = [
	1,
	n0,
	_PDHGNLh,
	0,
	[() => Phase2DHGroupNumbersListValue$, { [_xN]: _it }]
];
var Phase2EncryptionAlgorithmsList = [
	1,
	n0,
	_PEALh,
	0,
	[() => Phase2EncryptionAlgorithmsListValue$, { [_xN]: _it }]
];
var Phase2IntegrityAlgorithmsList = [
	1,
	n0,
	_PIALh,
	0,
	[() => Phase2IntegrityAlgorithmsListValue$, { [_xN]: _it }]
];
var PrefixListEntrySet = [
	1,
	n0,
	_PLES,
	0,
	[() => PrefixListEntry$, { [_xN]: _it }]
];
var PrefixListIdList = [
	1,
	n0,
	_PLIL,
	0,
	[() => PrefixListId$, { [_xN]: _it }]
];
var PrivateDnsSpecifiedDomainSet = [
	1,
	n0,
	_PDSDS,
	0,
	[0, { [_xN]: _it }]
];
var PrivateIpAddressSpecificationList = [
	1,
	n0,
	_PIASL,
	0,
	[() => PrivateIpAddressSpecification$, { [_xN]: _it }]
];
var ProductCodeList = [
	1,
	n0,
	_PCLr,
	0,
	[() => ProductCode$, { [_xN]: _it }]
];
var ProductCodeStringList = [
	1,
	n0,
	_PCSL,
	0,
	[0, { [_xN]: _PCr }]
];
var PropagatingVgwList = [
	1,
	n0,
	_PVL,
	0,
	[() => PropagatingVgw$, { [_xN]: _it }]
];
var PublicIpStringList = [
	1,
	n0,
	_PISL,
	0,
	[0, { [_xN]: _PI }]
];
var RegionGeographyList = [
	1,
	n0,
	_RGL,
	0,
	[() => RegionGeography$, { [_xN]: _it }]
];
var RegionList = [
	1,
	n0,
	_RL,
	0,
	[() => Region$, { [_xN]: _it }]
];
var RegionNameStringList = [
	1,
	n0,
	_RNSL,
	0,
	[0, { [_xN]: _RN }]
];
var ReservationList = [
	1,
	n0,
	_RLe,
	0,
	[() => Reservation$, { [_xN]: _it }]
];
var RevokedSecurityGroupRuleList = [
	1,
	n0,
	_RSGRL,
	0,
	[() => RevokedSecurityGroupRule$, { [_xN]: _it }]
];
var RouteList = [
	1,
	n0,
	_RLo,
	0,
	[() => Route$, { [_xN]: _it }]
];
var RouteTableAssociationList = [
	1,
	n0,
	_RTAL,
	0,
	[() => RouteTableAssociation$, { [_xN]: _it }]
];
var RouteTableIdStringList = [
	1,
	n0,
	_RTISL,
	0,
	[0, { [_xN]: _it }]
];
var RouteTableList = [
	1,
	n0,
	_RTLo,
	0,
	[() => RouteTable$, { [_xN]: _it }]
];
var SecondaryInterfacePrivateIpAddressSpecificationList = [
	1,
	n0,
	_SIPIASL,
	0,
	[() => SecondaryInterfacePrivateIpAddressSpecification$, { [_xN]: _it }]
];
var SecurityGroupIdStringList = [
	1,
	n0,
	_SGISL,
	0,
	[0, { [_xN]: _SGI }]
];
var SecurityGroupList = [
	1,
	n0,
	_SGL,
	0,
	[() => SecurityGroup$, { [_xN]: _it }]
];
var SecurityGroupRuleIdList = [
	1,
	n0,
	_SGRIL,
	0,
	[0, { [_xN]: _it }]
];
var SecurityGroupRuleList = [
	1,
	n0,
	_SGRL,
	0,
	[() => SecurityGroupRule$, { [_xN]: _it }]
];
var ServiceConfigurationSet = [
	1,
	n0,
	_SCS,
	0,
	[() => ServiceConfiguration$, { [_xN]: _it }]
];
var ServiceTypeDetailSet = [
	1,
	n0,
	_STDS,
	0,
	[() => ServiceTypeDetail$, { [_xN]: _it }]
];
var SnapshotIdStringList = [
	1,
	n0,
	_SISL,
	0,
	[0, { [_xN]: _SIn }]
];
var SnapshotList = [
	1,
	n0,
	_SLn,
	0,
	[() => Snapshot$, { [_xN]: _it }]
];
var SubnetIdList = [
	1,
	n0,
	_SILu,
	0,
	[0, { [_xN]: _ASIs }]
];
var SubnetIdStringList = [
	1,
	n0,
	_SISLu,
	0,
	[0, { [_xN]: _SIu }]
];
var SubnetIpPrefixesList = [
	1,
	n0,
	_SIPL,
	0,
	[() => SubnetIpPrefixes$, { [_xN]: _it }]
];
var SubnetIpv6CidrBlockAssociationSet = [
	1,
	n0,
	_SICBAS,
	0,
	[() => SubnetIpv6CidrBlockAssociation$, { [_xN]: _it }]
];
var SubnetList = [
	1,
	n0,
	_SLu,
	0,
	[() => Subnet$, { [_xN]: _it }]
];
var SupportedInstanceTypeSet = [
	1,
	n0,
	_SITS,
	0,
	[() => InstanceTypeItem$, { [_xN]: _it }]
];
var SupportedIpAddressTypes = [
	1,
	n0,
	_SIAT,
	0,
	[0, { [_xN]: _it }]
];
var SupportedRegionSet = [
	1,
	n0,
	_SRS,
	0,
	[() => SupportedRegionDetail$, { [_xN]: _it }]
];
var TagFieldSpecificationListRequest = [
	1,
	n0,
	_TFSLR,
	0,
	[() => TagFieldSpecificationRequest$, { [_xN]: _it }]
];
var TagFieldSpecificationListResponse = [
	1,
	n0,
	_TFSLRa,
	0,
	[() => TagFieldSpecificationResponse$, { [_xN]: _it }]
];
var TagKeyList = [
	1,
	n0,
	_TKL,
	0,
	[0, { [_xN]: _it }]
];
var TagList = [
	1,
	n0,
	_TL,
	0,
	[() => Tag$, { [_xN]: _it }]
];
var TagSpecificationList = [
	1,
	n0,
	_TSL,
	0,
	[() => TagSpecification$, { [_xN]: _it }]
];
var TransitGatewayIdStringList = [
	1,
	n0,
	_TGISL,
	0,
	[0, { [_xN]: _it }]
];
var TransitGatewayList = [
	1,
	n0,
	_TGL,
	0,
	[() => TransitGateway$, { [_xN]: _it }]
];
var TunnelOptionsList = [
	1,
	n0,
	_TOL,
	0,
	[() => TunnelOption$, { [_xN]: _it }]
];
var UnsuccessfulItemSet = [
	1,
	n0,
	_UIS,
	0,
	[() => UnsuccessfulItem$, { [_xN]: _it }]
];
var UnsupportedInstanceTypeSet = [
	1,
	n0,
	_UITS,
	0,
	[() => InstanceTypeItem$, { [_xN]: _it }]
];
var UserGroupStringList = [
	1,
	n0,
	_UGSL,
	0,
	[0, { [_xN]: _UGs }]
];
var UserIdGroupPairList = [
	1,
	n0,
	_UIGPL,
	0,
	[() => UserIdGroupPair$, { [_xN]: _it }]
];
var UserIdStringList = [
	1,
	n0,
	_UISL,
	0,
	[0, { [_xN]: _UI }]
];
var ValueStringList = [
	1,
	n0,
	_VSL,
	0,
	[0, { [_xN]: _it }]
];
var VersionStringList = [
	1,
	n0,
	_VSLe,
	0,
	[0, { [_xN]: _it }]
];
var VgwTelemetryList = [
	1,
	n0,
	_VTL,
	0,
	[() => VgwTelemetry$, { [_xN]: _it }]
];
var VolumeAttachmentList = [
	1,
	n0,
	_VALo,
	0,
	[() => VolumeAttachment$, { [_xN]: _it }]
];
var VolumeIdStringList = [
	1,
	n0,
	_VISL,
	0,
	[0, { [_xN]: _VIo }]
];
var VolumeList = [
	1,
	n0,
	_VLo,
	0,
	[() => Volume$, { [_xN]: _it }]
];
var VpcCidrBlockAssociationSet = [
	1,
	n0,
	_VCBAS,
	0,
	[() => VpcCidrBlockAssociation$, { [_xN]: _it }]
];
var VpcEndpointIdList = [
	1,
	n0,
	_VEIL,
	0,
	[0, { [_xN]: _it }]
];
var VpcEndpointServiceIdList = [
	1,
	n0,
	_VESIL,
	0,
	[0, { [_xN]: _it }]
];
var VpcEndpointSet = [
	1,
	n0,
	_VESpcn,
	0,
	[() => VpcEndpoint$, { [_xN]: _it }]
];
var VpcIdStringList = [
	1,
	n0,
	_VISLp,
	0,
	[0, { [_xN]: _VI }]
];
var VpcIpv6CidrBlockAssociationSet = [
	1,
	n0,
	_VICBAS,
	0,
	[() => VpcIpv6CidrBlockAssociation$, { [_xN]: _it }]
];
var VpcList = [
	1,
	n0,
	_VLp,
	0,
	[() => Vpc$, { [_xN]: _it }]
];
var VpcPeeringConnectionIdList = [
	1,
	n0,
	_VPCIL,
	0,
	[0, { [_xN]: _it }]
];
var VpcPeeringConnectionList = [
	1,
	n0,
	_VPCL,
	0,
	[() => VpcPeeringConnection$, { [_xN]: _it }]
];
var VpnConnectionIdStringList = [
	1,
	n0,
	_VCISLp,
	0,
	[0, { [_xN]: _VCIp }]
];
var VpnConnectionList = [
	1,
	n0,
	_VCLpn,
	0,
	[() => VpnConnection$, { [_xN]: _it }]
];
var VpnStaticRouteList = [
	1,
	n0,
	_VSRL,
	0,
	[() => VpnStaticRoute$, { [_xN]: _it }]
];
var AssociateAddress$ = [
	9,
	n0,
	_AAsso,
	0,
	() => AssociateAddressRequest$,
	() => AssociateAddressResult$
];
var AssociateIamInstanceProfile$ = [
	9,
	n0,
	_AIIP,
	0,
	() => AssociateIamInstanceProfileRequest$,
	() => AssociateIamInstanceProfileResult$
];
var AttachInternetGateway$ = [
	9,
	n0,
	_AIG,
	0,
	() => AttachInternetGatewayRequest$,
	() => __Unit
];
var AuthorizeSecurityGroupEgress$ = [
	9,
	n0,
	_ASGE,
	0,
	() => AuthorizeSecurityGroupEgressRequest$,
	() => AuthorizeSecurityGroupEgressResult$
];
var AuthorizeSecurityGroupIngress$ = [
	9,
	n0,
	_ASGIu,
	0,
	() => AuthorizeSecurityGroupIngressRequest$,
	() => AuthorizeSecurityGroupIngressResult$
];
var CreateFlowLogs$ = [
	9,
	n0,
	_CFL,
	0,
	() => CreateFlowLogsRequest$,
	() => CreateFlowLogsResult$
];
var CreateNetworkAclEntry$ = [
	9,
	n0,
	_CNAE,
	0,
	() => CreateNetworkAclEntryRequest$,
	() => __Unit
];
var CreateSecurityGroup$ = [
	9,
	n0,
	_CSG,
	0,
	() => CreateSecurityGroupRequest$,
	() => CreateSecurityGroupResult$
];
var CreateSnapshot$ = [
	9,
	n0,
	_CSre,
	0,
	() => CreateSnapshotRequest$,
	() => Snapshot$
];
var CreateTags$ = [
	9,
	n0,
	_CTreat,
	0,
	() => CreateTagsRequest$,
	() => __Unit
];
var DeleteFlowLogs$ = [
	9,
	n0,
	_DFL,
	0,
	() => DeleteFlowLogsRequest$,
	() => DeleteFlowLogsResult$
];
var DeleteInternetGateway$ = [
	9,
	n0,
	_DIG,
	0,
	() => DeleteInternetGatewayRequest$,
	() => __Unit
];
var DeleteKeyPair$ = [
	9,
	n0,
	_DKP,
	0,
	() => DeleteKeyPairRequest$,
	() => DeleteKeyPairResult$
];
var DeleteNetworkAcl$ = [
	9,
	n0,
	_DNA,
	0,
	() => DeleteNetworkAclRequest$,
	() => __Unit
];
var DeleteNetworkAclEntry$ = [
	9,
	n0,
	_DNAE,
	0,
	() => DeleteNetworkAclEntryRequest$,
	() => __Unit
];
var DeleteSecurityGroup$ = [
	9,
	n0,
	_DSG,
	0,
	() => DeleteSecurityGroupRequest$,
	() => DeleteSecurityGroupResult$
];
var DeleteSnapshot$ = [
	9,
	n0,
	_DSele,
	0,
	() => DeleteSnapshotRequest$,
	() => __Unit
];
var DeleteTags$ = [
	9,
	n0,
	_DTelet,
	0,
	() => DeleteTagsRequest$,
	() => __Unit
];
var DescribeAddresses$ = [
	9,
	n0,
	_DAesc,
	0,
	() => DescribeAddressesRequest$,
	() => DescribeAddressesResult$
];
var DescribeClientVpnEndpoints$ = [
	9,
	n0,
	_DCVEe,
	0,
	() => DescribeClientVpnEndpointsRequest$,
	() => DescribeClientVpnEndpointsResult$
];
var DescribeFlowLogs$ = [
	9,
	n0,
	_DFLe,
	0,
	() => DescribeFlowLogsRequest$,
	() => DescribeFlowLogsResult$
];
var DescribeIamInstanceProfileAssociations$ = [
	9,
	n0,
	_DIIPA,
	0,
	() => DescribeIamInstanceProfileAssociationsRequest$,
	() => DescribeIamInstanceProfileAssociationsResult$
];
var DescribeImageAttribute$ = [
	9,
	n0,
	_DIA,
	0,
	() => DescribeImageAttributeRequest$,
	() => ImageAttribute$
];
var DescribeImages$ = [
	9,
	n0,
	_DIes,
	0,
	() => DescribeImagesRequest$,
	() => DescribeImagesResult$
];
var DescribeInstanceAttribute$ = [
	9,
	n0,
	_DIAe,
	0,
	() => DescribeInstanceAttributeRequest$,
	() => InstanceAttribute$
];
var DescribeInstances$ = [
	9,
	n0,
	_DIesc,
	0,
	() => DescribeInstancesRequest$,
	() => DescribeInstancesResult$
];
var DescribeInternetGateways$ = [
	9,
	n0,
	_DIGe,
	0,
	() => DescribeInternetGatewaysRequest$,
	() => DescribeInternetGatewaysResult$
];
var DescribeKeyPairs$ = [
	9,
	n0,
	_DKPe,
	0,
	() => DescribeKeyPairsRequest$,
	() => DescribeKeyPairsResult$
];
var DescribeLaunchTemplates$ = [
	9,
	n0,
	_DLTe,
	0,
	() => DescribeLaunchTemplatesRequest$,
	() => DescribeLaunchTemplatesResult$
];
var DescribeLaunchTemplateVersions$ = [
	9,
	n0,
	_DLTVe,
	0,
	() => DescribeLaunchTemplateVersionsRequest$,
	() => DescribeLaunchTemplateVersionsResult$
];
var DescribeManagedPrefixLists$ = [
	9,
	n0,
	_DMPLe,
	0,
	() => DescribeManagedPrefixListsRequest$,
	() => DescribeManagedPrefixListsResult$
];
var DescribeNetworkAcls$ = [
	9,
	n0,
	_DNAe,
	0,
	() => DescribeNetworkAclsRequest$,
	() => DescribeNetworkAclsResult$
];
var DescribeNetworkInterfaces$ = [
	9,
	n0,
	_DNIe,
	0,
	() => DescribeNetworkInterfacesRequest$,
	() => DescribeNetworkInterfacesResult$
];
var DescribeRegions$ = [
	9,
	n0,
	_DRes,
	0,
	() => DescribeRegionsRequest$,
	() => DescribeRegionsResult$
];
var DescribeRouteTables$ = [
	9,
	n0,
	_DRTe,
	0,
	() => DescribeRouteTablesRequest$,
	() => DescribeRouteTablesResult$
];
var DescribeSecurityGroups$ = [
	9,
	n0,
	_DSGe,
	0,
	() => DescribeSecurityGroupsRequest$,
	() => DescribeSecurityGroupsResult$
];
var DescribeSnapshotAttribute$ = [
	9,
	n0,
	_DSAe,
	0,
	() => DescribeSnapshotAttributeRequest$,
	() => DescribeSnapshotAttributeResult$
];
var DescribeSnapshots$ = [
	9,
	n0,
	_DSes,
	0,
	() => DescribeSnapshotsRequest$,
	() => DescribeSnapshotsResult$
];
var DescribeSubnets$ = [
	9,
	n0,
	_DSesc,
	0,
	() => DescribeSubnetsRequest$,
	() => DescribeSubnetsResult$
];
var DescribeTransitGateways$ = [
	9,
	n0,
	_DTGe,
	0,
	() => DescribeTransitGatewaysRequest$,
	() => DescribeTransitGatewaysResult$
];
var DescribeVolumes$ = [
	9,
	n0,
	_DVes,
	0,
	() => DescribeVolumesRequest$,
	() => DescribeVolumesResult$
];
var DescribeVpcEndpoints$ = [
	9,
	n0,
	_DVEe,
	0,
	() => DescribeVpcEndpointsRequest$,
	() => DescribeVpcEndpointsResult$
];
var DescribeVpcEndpointServiceConfigurations$ = [
	9,
	n0,
	_DVESCe,
	0,
	() => DescribeVpcEndpointServiceConfigurationsRequest$,
	() => DescribeVpcEndpointServiceConfigurationsResult$
];
var DescribeVpcEndpointServicePermissions$ = [
	9,
	n0,
	_DVESP,
	0,
	() => DescribeVpcEndpointServicePermissionsRequest$,
	() => DescribeVpcEndpointServicePermissionsResult$
];
var DescribeVpcPeeringConnections$ = [
	9,
	n0,
	_DVPCe,
	0,
	() => DescribeVpcPeeringConnectionsRequest$,
	() => DescribeVpcPeeringConnectionsResult$
];
var DescribeVpcs$ = [
	9,
	n0,
	_DVesc,
	0,
	() => DescribeVpcsRequest$,
	() => DescribeVpcsResult$
];
var DescribeVpnConnections$ = [
	9,
	n0,
	_DVCesc,
	0,
	() => DescribeVpnConnectionsRequest$,
	() => DescribeVpnConnectionsResult$
];
var DetachInternetGateway$ = [
	9,
	n0,
	_DIGet,
	0,
	() => DetachInternetGatewayRequest$,
	() => __Unit
];
var DisableEbsEncryptionByDefault$ = [
	9,
	n0,
	_DEEBD,
	0,
	() => DisableEbsEncryptionByDefaultRequest$,
	() => DisableEbsEncryptionByDefaultResult$
];
var DisableImageBlockPublicAccess$ = [
	9,
	n0,
	_DIBPA,
	0,
	() => DisableImageBlockPublicAccessRequest$,
	() => DisableImageBlockPublicAccessResult$
];
var DisableSnapshotBlockPublicAccess$ = [
	9,
	n0,
	_DSBPA,
	0,
	() => DisableSnapshotBlockPublicAccessRequest$,
	() => DisableSnapshotBlockPublicAccessResult$
];
var DisassociateAddress$ = [
	9,
	n0,
	_DAi,
	0,
	() => DisassociateAddressRequest$,
	() => __Unit
];
var DisassociateIamInstanceProfile$ = [
	9,
	n0,
	_DIIP,
	0,
	() => DisassociateIamInstanceProfileRequest$,
	() => DisassociateIamInstanceProfileResult$
];
var EnableEbsEncryptionByDefault$ = [
	9,
	n0,
	_EEEBD,
	0,
	() => EnableEbsEncryptionByDefaultRequest$,
	() => EnableEbsEncryptionByDefaultResult$
];
var EnableImageBlockPublicAccess$ = [
	9,
	n0,
	_EIBPA,
	0,
	() => EnableImageBlockPublicAccessRequest$,
	() => EnableImageBlockPublicAccessResult$
];
var EnableSnapshotBlockPublicAccess$ = [
	9,
	n0,
	_ESBPA,
	0,
	() => EnableSnapshotBlockPublicAccessRequest$,
	() => EnableSnapshotBlockPublicAccessResult$
];
var GetEbsEncryptionByDefault$ = [
	9,
	n0,
	_GEEBD,
	0,
	() => GetEbsEncryptionByDefaultRequest$,
	() => GetEbsEncryptionByDefaultResult$
];
var GetImageBlockPublicAccessState$ = [
	9,
	n0,
	_GIBPAS,
	0,
	() => GetImageBlockPublicAccessStateRequest$,
	() => GetImageBlockPublicAccessStateResult$
];
var GetInstanceMetadataDefaults$ = [
	9,
	n0,
	_GIMD,
	0,
	() => GetInstanceMetadataDefaultsRequest$,
	() => GetInstanceMetadataDefaultsResult$
];
var GetManagedPrefixListEntries$ = [
	9,
	n0,
	_GMPLE,
	0,
	() => GetManagedPrefixListEntriesRequest$,
	() => GetManagedPrefixListEntriesResult$
];
var GetSnapshotBlockPublicAccessState$ = [
	9,
	n0,
	_GSBPAS,
	0,
	() => GetSnapshotBlockPublicAccessStateRequest$,
	() => GetSnapshotBlockPublicAccessStateResult$
];
var ModifyImageAttribute$ = [
	9,
	n0,
	_MIA,
	0,
	() => ModifyImageAttributeRequest$,
	() => __Unit
];
var ModifyInstanceMetadataDefaults$ = [
	9,
	n0,
	_MIMD,
	0,
	() => ModifyInstanceMetadataDefaultsRequest$,
	() => ModifyInstanceMetadataDefaultsResult$
];
var ModifyInstanceMetadataOptions$ = [
	9,
	n0,
	_MIMOo,
	0,
	() => ModifyInstanceMetadataOptionsRequest$,
	() => ModifyInstanceMetadataOptionsResult$
];
var ModifyNetworkInterfaceAttribute$ = [
	9,
	n0,
	_MNIA,
	0,
	() => ModifyNetworkInterfaceAttributeRequest$,
	() => __Unit
];
var ModifySnapshotAttribute$ = [
	9,
	n0,
	_MSA,
	0,
	() => ModifySnapshotAttributeRequest$,
	() => __Unit
];
var ReleaseAddress$ = [
	9,
	n0,
	_RAel,
	0,
	() => ReleaseAddressRequest$,
	() => __Unit
];
var ReplaceNetworkAclEntry$ = [
	9,
	n0,
	_RNAE,
	0,
	() => ReplaceNetworkAclEntryRequest$,
	() => __Unit
];
var RevokeSecurityGroupEgress$ = [
	9,
	n0,
	_RSGE,
	0,
	() => RevokeSecurityGroupEgressRequest$,
	() => RevokeSecurityGroupEgressResult$
];
var RevokeSecurityGroupIngress$ = [
	9,
	n0,
	_RSGIev,
	0,
	() => RevokeSecurityGroupIngressRequest$,
	() => RevokeSecurityGroupIngressResult$
];
var StartInstances$ = [
	9,
	n0,
	_SIta,
	0,
	() => StartInstancesRequest$,
	() => StartInstancesResult$
];
var StopInstances$ = [
	9,
	n0,
	_SItop,
	0,
	() => StopInstancesRequest$,
	() => StopInstancesResult$
];
var TerminateInstances$ = [
	9,
	n0,
	_TI,
	0,
	() => TerminateInstancesRequest$,
	() => TerminateInstancesResult$
];
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2016-11-15",
		base64Decoder: config?.base64Decoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.wt,
		base64Encoder: config?.base64Encoder ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.Ct,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultEC2HttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.o()
		}],
		logger: config?.logger ?? new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.it(),
		protocol: config?.protocol ?? AwsEc2QueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.ec2",
			errorTypeRegistries,
			xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15",
			version: "2016-11-15",
			serviceTarget: "AmazonEC2"
		},
		serviceId: config?.serviceId ?? "EC2",
		sha256: config?.sha256 ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.t,
		urlParser: config?.urlParser ?? _configLoader_js__WEBPACK_IMPORTED_MODULE_3__.r,
		utf8Decoder: config?.utf8Decoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.r,
		utf8Encoder: config?.utf8Encoder ?? _TypeRegistry_js__WEBPACK_IMPORTED_MODULE_1__.n
	};
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.st)(process.version);
	const defaultsMode = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.$)(config);
	const defaultConfigProvider = () => defaultsMode().then(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ct);
	const clientSharedValues = getRuntimeConfig$1(config);
	(0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.M)(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.a, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__._t,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? _login_js__WEBPACK_IMPORTED_MODULE_5__.a,
		defaultSocketTimeout: (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.j)(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.p)({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		maxAttempts: config?.maxAttempts ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.g, config),
		region: config?.region ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.nt, {
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.tt,
			...loaderConfig
		}),
		requestHandler: _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.t.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)({
			..._Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__._,
			default: async () => (await defaultConfigProvider()).retryMode || _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.b
		}, config),
		streamCollector: config?.streamCollector ?? _node_http_handler_js__WEBPACK_IMPORTED_MODULE_2__.r,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.gt, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ht, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? (0,_configLoader_js__WEBPACK_IMPORTED_MODULE_3__.t)(_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.f, loaderConfig)
	};
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/auth/httpAuthExtensionConfiguration.js
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
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.l)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.at)(runtimeConfig), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.P)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.u)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ot)(extensionConfiguration), (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.F)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/EC2Client.js
var EC2Client = class extends _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.mt {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.x)(_config_1);
		const _config_3 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.v)(_config_2);
		const _config_4 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.et)(_config_3);
		const _config_5 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.A)(_config_4);
		const _config_6 = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.q)(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.ft)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.h)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.N)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.k)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.O)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.D)(this.config));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.E)(this.config, {
			httpAuthSchemeParametersProvider: defaultEC2HttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.C({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use((0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.T)(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commandBuilder.js
const command = (0,_Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.rt)(commonParams, "AmazonEC2", "EC2Client", _Sha256Node_js__WEBPACK_IMPORTED_MODULE_0__.K);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeAddressesCommand.js
var DescribeAddressesCommand = class extends command(_ep0, _mw0, "DescribeAddresses", DescribeAddresses$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeFlowLogsCommand.js
var DescribeFlowLogsCommand = class extends command(_ep0, _mw0, "DescribeFlowLogs", DescribeFlowLogs$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeImagesCommand.js
var DescribeImagesCommand = class extends command(_ep0, _mw0, "DescribeImages", DescribeImages$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInstancesCommand.js
var DescribeInstancesCommand = class extends command(_ep0, _mw0, "DescribeInstances", DescribeInstances$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeInternetGatewaysCommand.js
var DescribeInternetGatewaysCommand = class extends command(_ep0, _mw0, "DescribeInternetGateways", DescribeInternetGateways$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeManagedPrefixListsCommand.js
var DescribeManagedPrefixListsCommand = class extends command(_ep0, _mw0, "DescribeManagedPrefixLists", DescribeManagedPrefixLists$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeNetworkAclsCommand.js
var DescribeNetworkAclsCommand = class extends command(_ep0, _mw0, "DescribeNetworkAcls", DescribeNetworkAcls$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeNetworkInterfacesCommand.js
var DescribeNetworkInterfacesCommand = class extends command(_ep0, _mw0, "DescribeNetworkInterfaces", DescribeNetworkInterfaces$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeRouteTablesCommand.js
var DescribeRouteTablesCommand = class extends command(_ep0, _mw0, "DescribeRouteTables", DescribeRouteTables$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSecurityGroupsCommand.js
var DescribeSecurityGroupsCommand = class extends command(_ep0, _mw0, "DescribeSecurityGroups", DescribeSecurityGroups$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSnapshotsCommand.js
var DescribeSnapshotsCommand = class extends command(_ep0, _mw0, "DescribeSnapshots", DescribeSnapshots$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeSubnetsCommand.js
var DescribeSubnetsCommand = class extends command(_ep0, _mw0, "DescribeSubnets", DescribeSubnets$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVolumesCommand.js
var DescribeVolumesCommand = class extends command(_ep0, _mw0, "DescribeVolumes", DescribeVolumes$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/DescribeVpcsCommand.js
var DescribeVpcsCommand = class extends command(_ep0, _mw0, "DescribeVpcs", DescribeVpcs$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/GetEbsEncryptionByDefaultCommand.js
var GetEbsEncryptionByDefaultCommand = class extends command(_ep0, _mw0, "GetEbsEncryptionByDefault", GetEbsEncryptionByDefault$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/GetImageBlockPublicAccessStateCommand.js
var GetImageBlockPublicAccessStateCommand = class extends command(_ep0, _mw0, "GetImageBlockPublicAccessState", GetImageBlockPublicAccessState$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/GetInstanceMetadataDefaultsCommand.js
var GetInstanceMetadataDefaultsCommand = class extends command(_ep0, _mw0, "GetInstanceMetadataDefaults", GetInstanceMetadataDefaults$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/GetManagedPrefixListEntriesCommand.js
var GetManagedPrefixListEntriesCommand = class extends command(_ep0, _mw0, "GetManagedPrefixListEntries", GetManagedPrefixListEntries$) {};
// ../../../node_modules/@aws-sdk/client-ec2/dist-es/commands/GetSnapshotBlockPublicAccessStateCommand.js
var GetSnapshotBlockPublicAccessStateCommand = class extends command(_ep0, _mw0, "GetSnapshotBlockPublicAccessState", GetSnapshotBlockPublicAccessState$) {};



/***/ }),

/***/ 9793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ atOnce)
/* harmony export */ });
// clouds/collecting/at-once.js
/** Work on many things, some of them at once. */
/** What `work` comes to for each, in their order. Rejects with the first rejection. */
async function atOnce(most, things, work) {
	const waiting = things.entries();
	const done = [];
	const worker = async () => {
		for (const [position, thing] of waiting) done[position] = await work(thing);
	};
	await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
	return done;
}



/***/ }),

/***/ 7627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ textOf),
/* harmony export */   i: () => (/* binding */ listOf),
/* harmony export */   n: () => (/* binding */ systemClock),
/* harmony export */   r: () => (/* binding */ fieldOf),
/* harmony export */   t: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var _timed_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7528);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);


// clouds/collecting/fields.js
/** Reads fields of whatever came. */
/** A property, where the value is an object that has it itself. */
function fieldOf(value, field) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, field) ? Reflect.get(value, field) : void 0;
}
/** A property that is text, and not an empty one. */
function textOf(value, field) {
	const text = fieldOf(value, field);
	return typeof text === "string" && text !== "" ? text : void 0;
}
/** A property that is a list; undefined where it is none, which is not an empty list. */
function listOf(value, field) {
	const list = fieldOf(value, field);
	return Array.isArray(list) ? list : void 0;
}
// clouds/collecting/clock.js
/** The time that waiting is measured by; tests give one of their own. */
/** The machine's own, which never goes back. */
const systemClock = {
	now: () => performance.now(),
	wait: async (milliseconds, signal) => {
		try {
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds, void 0, { signal });
		} catch (error) {
			throw signal.aborted ? signal.reason : error;
		}
	}
};
// clouds/collecting/read-listing.js
/**
* More pages than any listing has: the largest estates have some hundred. A chain of tokens that goes on for ever would
* fill the memory before the time of its scope is over.
*/
const mostPages = 5e3;
/** A filter may leave some pages empty. So many in a row, half a minute of calls, are a listing that leads nowhere. */
const mostEmptyPages = 500;
/** Never rejects: whatever ends the reading is its ending, and the items of the pages before are kept. */
async function readListing(listing, bounds) {
	const begun = bounds.clock.now();
	const items = [];
	const asked = /* @__PURE__ */ new Set();
	let [pages, emptyPages, attempts] = [
		0,
		0,
		0
	];
	let token;
	const ended = (ending) => {
		return {
			items,
			ending,
			pages,
			attempts,
			ms: Math.round(bounds.clock.now() - begun)
		};
	};
	for (;;) {
		const answer = await answerOf(listing, token, bounds);
		attempts += answer.attempts;
		if ("ending" in answer) return ended(answer.ending);
		pages += 1;
		if (answer.page.items === void 0) return ended(failed(`answer ${pages} has no list, not even an empty one`));
		for (const item of answer.page.items) items.push(item);
		const { next } = answer.page;
		if (next === void 0 || next === "") return ended({ outcome: "complete" });
		if (asked.has(next)) return ended(failed(`answer ${pages} leads back to a page that was read before`));
		emptyPages = answer.page.items.length === 0 ? emptyPages + 1 : 0;
		if (emptyPages >= mostEmptyPages) return ended(failed(`${mostEmptyPages} answers in a row held nothing but a token`));
		if (pages >= mostPages) return ended(failed(`the listing did not end within ${mostPages} answers`));
		asked.add(next);
		token = next;
	}
}
async function answerOf({ page, endingOf }, token, { callMs, signal }) {
	const time = (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_0__.c)(callMs, "no answer", signal);
	const call = {
		signal: time.signal,
		attempts: 0
	};
	try {
		const answer = await (0,_timed_call_js__WEBPACK_IMPORTED_MODULE_0__.l)(() => page(token, call), time.signal);
		return {
			attempts: call.attempts,
			page: answer
		};
	} catch (error) {
		const ending = time.signal.aborted ? cutEnding(time.signal, call, endingOf) : endingOf(error);
		return {
			attempts: call.attempts,
			ending
		};
	} finally {
		time.end();
	}
}
/** A call that was refused again and again until its time was over did not just take long: what refused it is told. */
function cutEnding(signal, { lastError }, endingOf) {
	const reason = signal.reason;
	const cut = reason instanceof _timed_call_js__WEBPACK_IMPORTED_MODULE_0__.s ? reason.message : String(reason);
	if (lastError === void 0) return {
		outcome: "cut",
		message: cut
	};
	const last = endingOf(lastError);
	return {
		outcome: last.outcome === "throttled" ? "throttled" : "cut",
		message: `${cut}; the last attempt ended with: ${last.message ?? last.outcome}`
	};
}
function failed(message) {
	return {
		outcome: "failed",
		message
	};
}



/***/ })

};
