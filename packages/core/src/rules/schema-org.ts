const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const THING = list(
  "additionalType alternateName description disambiguatingDescription identifier image mainEntityOfPage name potentialAction sameAs subjectOf url owner",
);
const CREATIVE_WORK = list(
  `about abstract accessMode accessModeSufficient accessibilityAPI accessibilityControl accessibilityFeature accessibilityHazard
  accessibilitySummary accountablePerson acquireLicensePage aggregateRating alternativeHeadline archivedAt assesses
  associatedMedia audience audio author award awards character citation comment commentCount conditionsOfAccess
  contentLocation contentRating contentReferenceTime contributor copyrightHolder copyrightNotice copyrightYear correction
  countryOfOrigin creativeWorkStatus creator creditText dateCreated dateModified datePublished digitalSourceType
  discussionUrl editEIDR editor educationalAlignment educationalLevel educationalUse encoding encodingFormat
  exampleOfWork expires fileFormat funder funding genre hasPart headline inLanguage interactionStatistic interactivityType
  interpretedAsClaim isAccessibleForFree isBasedOn isBasedOnUrl isFamilyFriendly isPartOf keywords learningResourceType
  license locationCreated mainEntity maintainer material materialExtent mentions offers pattern position producer provider
  publication publisher publisherImprint publishingPrinciples recordedAt releasedEvent review reviews schemaVersion
  sdDatePublished sdLicense sdPublisher size sourceOrganization spatial spatialCoverage sponsor teaches temporal
  temporalCoverage text thumbnail thumbnailUrl timeRequired translationOfWork translator typicalAgeRange usageInfo version
  video wordCount workExample workTranslation`,
);
const ARTICLE = list("articleBody articleSection backstory pageEnd pageStart pagination speakable wordCount");
const NEWS = list("dateline printColumn printEdition printPage printSection");
const ORGANIZATION = list(
  `acceptedPaymentMethod actionableFeedbackPolicy address agentInteractionStatistic aggregateRating alumni areaServed award
  brand contactPoint correctionsPolicy department dissolutionDate diversityPolicy diversityStaffingReport duns email
  employee employees ethicsPolicy event faxNumber founder founders foundingDate foundingLocation funder funding
  globalLocationNumber hasCredential hasMerchantReturnPolicy hasOfferCatalog hasPOS interactionStatistic isicV4 iso6523Code
  keywords knowsAbout knowsLanguage legalName leiCode location logo makesOffer member memberOf members naics nonprofitStatus
  numberOfEmployees ownershipFundingInfo owns parentOrganization publishingPrinciples review reviews seeks slogan sponsor
  subOrganization taxID telephone unnamedSourcesPolicy vatID`,
);
const NEWS_MEDIA = list(
  "masthead missionCoveragePrioritiesPolicy noBylinesPolicy verificationFactCheckingPolicy diversityPolicy ethicsPolicy",
);
const PERSON = list(
  `additionalName address affiliation alumniOf award awards birthDate birthPlace brand callSign children colleague colleagues
  contactPoint deathDate deathPlace duns email familyName faxNumber follows funder gender givenName globalLocationNumber
  hasCredential hasOccupation hasOfferCatalog height homeLocation honorificPrefix honorificSuffix interactionStatistic
  isicV4 jobTitle knows knowsAbout knowsLanguage makesOffer memberOf nationality netWorth owns parent parents performerIn
  publishingPrinciples relatedTo seeks sibling siblings sponsor spouse taxID telephone vatID weight workLocation worksFor`,
);
const MEDIA = list(
  `associatedArticle bitrate contentSize contentUrl duration embedUrl encodesCreativeWork encodingFormat endTime height
  ineligibleRegion interpretedAsClaim playerType productionCompany regionsAllowed requiresSubscription sha256 startTime
  uploadDate width caption embeddedTextCaption exifData representativeOfPage transcript videoFrameSize videoQuality actor
  director musicBy`,
);
const WEB_PAGE = list(
  "breadcrumb lastReviewed mainContentOfPage primaryImageOfPage relatedLink reviewedBy significantLink significantLinks speakable specialty",
);

/** Properties of the types that article pages use, inherited ones included (schema.org 29). */
export const PROPERTIES: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  (
    [
      [
        ["Article", "BlogPosting", "TechArticle", "Report", "SocialMediaPosting"],
        [THING, CREATIVE_WORK, ARTICLE, list("sharedContent dependencies proficiencyLevel reportNumber")],
      ],
      [
        [
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "AskPublicNewsArticle",
        ],
        [THING, CREATIVE_WORK, ARTICLE, NEWS],
      ],
      [
        ["LiveBlogPosting"],
        [THING, CREATIVE_WORK, ARTICLE, list("coverageEndTime coverageStartTime liveBlogUpdate sharedContent")],
      ],
      [["Person"], [THING, PERSON]],
      [
        ["Organization", "Corporation", "OnlineBusiness"],
        [THING, ORGANIZATION, list("tickerSymbol")],
      ],
      [["NewsMediaOrganization"], [THING, ORGANIZATION, NEWS_MEDIA]],
      [
        ["ImageObject", "VideoObject", "AudioObject", "MediaObject"],
        [THING, CREATIVE_WORK, MEDIA],
      ],
      [
        ["WebPage", "CollectionPage", "AboutPage", "ItemPage"],
        [THING, CREATIVE_WORK, WEB_PAGE],
      ],
      [["WebSite"], [THING, CREATIVE_WORK, list("issn")]],
      [["WebPageElement"], [THING, CREATIVE_WORK, list("cssSelector xpath")]],
      [
        ["BreadcrumbList", "ItemList"],
        [THING, list("itemListElement itemListOrder numberOfItems aggregateElement")],
      ],
      [["ListItem"], [THING, list("item nextItem position previousItem")]],
      [["SpeakableSpecification"], [THING, list("cssSelector xpath")]],
    ] as const
  ).flatMap(([types, groups]) => types.map((type) => [type, new Set(groups.flat())] as const)),
);

/** Types whose markup Google no longer shows, and since when. */
export const OBSOLETE: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  FAQPage: { fr: "le 7 mai 2026", en: "7 May 2026" },
  HowTo: { fr: "septembre 2023", en: "September 2023" },
};
