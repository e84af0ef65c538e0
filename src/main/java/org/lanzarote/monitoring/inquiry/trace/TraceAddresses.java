package org.lanzarote.monitoring.inquiry.trace;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.inquiry.chain.FactsheetThing;
import org.lanzarote.monitoring.inquiry.chain.ThingFacts;
import org.lanzarote.monitoring.inquiry.chain.TraceState;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;

/** The addresses of what stands in a chain of a round. */
record TraceAddresses(int round) {

    /** Where a factsheet, or a footnote of one, is read. */
    String inFactsheet(FactsheetThing thing) {
        return thing.footnote() == null ? factsheet(thing) : factsheet(thing) + "#note-" + thing.footnote();
    }

    @Nullable String footnoteTrace(FactsheetThing thing) {
        return thing.footnote() == null || thing.isDraft()
                ? null
                : factsheet(thing) + "/footnotes/" + thing.footnote() + "/trace";
    }

    String reportFootnote(String number) {
        return in("/report/document#note-" + number);
    }

    String reportFootnoteTrace(String number) {
        return in("/report/footnotes/" + number + "/trace");
    }

    /** Where a record is read by whoever may read it; null where it has no address. */
    @Nullable String of(ThingFacts facts) {
        if (!facts.isReadable()) {
            return null;
        }
        var key = facts.key();
        return switch (facts.thing().kind()) {
            case PARAGRAPH -> in("/report/paragraphs/" + key);
            case RECOMMENDATION -> in("/report/recommendations/" + key);
            case STATEMENT -> in("/report/statements/" + key);
            case PRACTICE -> in("/report/practices/" + key);
            case CHAPTER -> in("/report/chapters/" + key);
            case REPORT -> in("/report");
            case FINDING -> in("/findings/" + key);
            case ANSWER ->
                CitedAnswer.address(
                        round,
                        Objects.requireNonNull(facts.party()),
                        Objects.requireNonNull(facts.about()),
                        Objects.requireNonNull(facts.submission()));
            case STAKEHOLDER_SUBMISSION ->
                in(facts.state() == TraceState.FORWARDED ? "/forwardings/" + key : "/stakeholder-submissions/" + key);
            case CHILD_EXTRACT -> in("/child-extracts/" + key);
            case CHILD_STATEMENT -> in("/child-statements/" + key);
            case CHILD_CONTRIBUTION -> in("/child-contributions/" + key);
            case RESERVATION -> "/parties/" + facts.party() + "/reservations";
            case SUBMISSION -> submission(facts);
            case RECEIPT -> submission(facts) + "/receipt";
            case FACTSHEET, FOOTNOTE, REPORT_FOOTNOTE, DOCUMENT, EXPLANATION -> null;
        };
    }

    /** Where the chain of a record is read, if it has one of its own. */
    @Nullable String trace(ThingFacts facts) {
        var kind = facts.thing().kind();
        return switch (kind) {
            case PARAGRAPH, RECOMMENDATION, STATEMENT, PRACTICE, CHAPTER, REPORT, FINDING, ANSWER, CHILD_EXTRACT ->
                facts.isReadable() ? of(facts) + "/trace" : null;
            case STAKEHOLDER_SUBMISSION -> in("/stakeholder-submissions/" + facts.key() + "/trace");
            case SUBMISSION -> facts.thing().isRecord() ? submission(facts) + "/trace" : null;
            default -> null;
        };
    }

    private String submission(ThingFacts facts) {
        return facts.submission() == null
                ? in("/stakeholder-submissions/" + facts.key())
                : in("/replies/" + facts.party() + "/submissions/" + facts.submission());
    }

    private String factsheet(FactsheetThing thing) {
        if (thing.isDraft()) {
            return in("/factsheets/" + thing.party() + "/draft");
        }
        return in("/factsheets/" + thing.party() + (thing.edition() == null ? "" : "/editions/" + thing.edition()));
    }

    private String in(String path) {
        return "/rounds/" + round + path;
    }
}
