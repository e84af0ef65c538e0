package org.lanzarote.monitoring.outcome.adoption;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citing.CitingKind;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.replies.validation.RemarkSeverity;

/** A remark on a report: something wrong or doubtful before it is adopted or published. */
record ReportRemark(
        CheckRule rule,
        RemarkSeverity severity,

        @Schema(description = "The record that it is about") CitingKind kind,

        @Schema(description = "Key of the record, in the form of its kind", examples = "II-3")
        String key,

        @Schema(
                description = "JSON pointer (RFC 6901) into the record as it is read",
                examples = "/text/citations/0/targets/0")
        String pointer,

        @Schema(description = "What is wrong or doubtful there")
        String detail,

        @JsonIgnore Told told) {

    ReportRemark(CheckRule rule, CitingKind kind, String key, String pointer, Told told) {
        this(rule, rule.severity, kind, key, pointer, told.english(), told.under(rule.name()));
    }

    ReportRemark in(Language language) {
        return new ReportRemark(rule, severity, kind, key, pointer, told.words(language), told);
    }

    /** The same where it holds the report back. */
    ReportRemark asError() {
        return new ReportRemark(rule, RemarkSeverity.ERROR, kind, key, pointer, detail, told);
    }

    boolean blocks() {
        return severity == RemarkSeverity.ERROR;
    }

    /** The same as a violation, whose pointer begins with the record. */
    Violation violation() {
        return Violation.at(pointerInReport(), told);
    }

    /** Whether it is about this place of the report, in which a corrigendum may correct it. */
    boolean standsAt(String place) {
        return (kind == CitingKind.REPORT ? pointer : pointerInReport()).startsWith(place + "/");
    }

    /** Whether it says the same of the same record, wherever in it. */
    boolean namesTheSame(ReportRemark other) {
        return rule == other.rule && kind == other.kind && key.equals(other.key) && detail.equals(other.detail);
    }

    private String pointerInReport() {
        return "/" + kind.name().toLowerCase(Locale.ROOT) + "s/" + key + pointer;
    }
}
