/** The built-in base config, the lowest layer of every config. Kept as text because it is shown to people as it is. */

/** YAML. The build writes it to `dist/demo/posturegate.yaml`, where the findings of the demo point. */
export const baseConfig = `# The built-in base of every posturegate config.
#
# Your own files are merged over it: mappings key by key; lists and single values are replaced whole.
# So \`plugins: { filestore: { params: { path: out } } }\` in your file changes the path and keeps the rest.

# Plugins by the names under which audits use them. Name your clouds here:
#
#   prod: { plugin: aws, params: { role: "arn:aws:iam::111122223333:role/audit", regions: all } }
plugins:
  # Clouds: they read.
  demo: { plugin: replay, params: { path: "posturegate:demo" } }  # a recorded estate that comes with posturegate
  mockcloud: { plugin: mockcloud }                                # makes up records, to try a config without a cloud

  # Stores: they get every resource.
  filestore: { plugin: filestore }                                # JSON files in posturegate-out/

  # Events: they evaluate resources.
  rules: { plugin: rules }                                        # the built-in rules, and yours
  firewallruleevent: { plugin: firewallruleevent }                # Cloudmarker's: ports open to the internet
  azvmosdiskencryptionevent: { plugin: azvmosdiskencryptionevent }      # Cloudmarker's: OS disks of Azure's machines
  azvmdatadiskencryptionevent: { plugin: azvmdatadiskencryptionevent }  # and their data disks; both need the cloud azvm
  mockevent: { plugin: mockevent }                                # for mockcloud's records

  # Alerts: they get every finding.
  sarif: { plugin: sarif }                                        # posturegate-out/posturegate.sarif, for code scanning
  jobsummary: { plugin: jobsummary }                              # the page of the workflow run
  annotations: { plugin: annotations }                            # at the lines of the files that the findings point at
  codescanning: { plugin: codescanning }                          # uploads them to code scanning, where the job may
  prcomment: { plugin: prcomment }                                # one comment on the pull request, kept up to date

# Audits by name: clouds -> stores, and clouds -> events -> alerts. The lists hold names from \`plugins\`.
audits:
  # Runs where there is no config at all: try posturegate without a cloud or credentials.
  demo:
    clouds: [demo]
    events: [rules]
    alerts: [sarif, jobsummary, annotations]
  # Made-up records through every stage.
  mockaudit:
    clouds: [mockcloud]
    stores: [filestore]
    events: [mockevent]
    alerts: [filestore]

# The audits that run. A config that defines audits of its own says here which of them do.
run: [mockaudit]

# What fails the build.
gate:
  failOn: high      # informational, low, medium, high or critical: findings of this severity and worse fail
  newOnly: false    # true: only findings that the baseline does not know fail
  onUnknown: fail   # fail: what could not be seen is never green; pass: it may; a number: so many are accepted

# Files of accepted findings, each with an owner, a reason and a last day.
exemptions: []

# File of the findings already known, written by \`posturegate baseline write\`; there is none unless you name it.
# baseline: .posturegate/baseline.json

# Which bots may change what an audit reads, once somebody entitled to has approved exactly what will happen.
# Nothing here changes anything by itself: \`posturegate remediate plan\` shows what would be done.
remediation:
  allow:
    demo: [ami_set_to_private, ec2_encrypt_by_default, ec2_snapshot_make_private, sg_exposure_remove]

# Past one of these, the rest is unknown rather than clean.
limits:
  attempts: 8       # for one call
  callSeconds: 30   # waiting for one call
  scopeMinutes: 10  # reading one account and region, subscription or project
  runMinutes: 60    # the whole run
  doneSeconds: 60   # waiting for one write or end of a plugin
`;
