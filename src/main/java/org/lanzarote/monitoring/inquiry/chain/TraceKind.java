package org.lanzarote.monitoring.inquiry.chain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of things in a chain of evidence. */
@Schema(
        description =
                "FACTSHEET (key: RUS, of an edition RUS@1, of a draft RUS@draft), FOOTNOTE of a factsheet (RUS/9, RUS/9@1, RUS/9@draft), REPORT_FOOTNOTE (number in the report"
                        + " as it is printed), STATEMENT and PRACTICE (id), RECOMMENDATION (code),"
                        + " PARAGRAPH (number), CHAPTER (numeral; its introduction), REPORT (reference; its introduction and key"
                        + " findings), FINDING (id), ANSWER in a submission (RUS/9.1@1), STAKEHOLDER_SUBMISSION (id of the copy"
                        + " that others read), CHILD_EXTRACT, CHILD_STATEMENT, CHILD_CONTRIBUTION (id), RESERVATION (RUS/20(3)), DOCUMENT outside"
                        + " this service, EXPLANATION in words, SUBMISSION (RUS/1, or the id of a stakeholder's), RECEIPT (as its"
                        + " submission)")
public enum TraceKind {
    FACTSHEET,
    FOOTNOTE,
    REPORT_FOOTNOTE,
    STATEMENT,
    PRACTICE,
    RECOMMENDATION,
    PARAGRAPH,
    CHAPTER,
    REPORT,
    FINDING,
    ANSWER,
    STAKEHOLDER_SUBMISSION,
    CHILD_EXTRACT,
    CHILD_STATEMENT,
    CHILD_CONTRIBUTION,
    RESERVATION,
    DOCUMENT,
    EXPLANATION,
    SUBMISSION,
    RECEIPT
}
