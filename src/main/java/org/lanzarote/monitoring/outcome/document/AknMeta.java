package org.lanzarote.monitoring.outcome.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.lanzarote.monitoring.platform.language.Language;

/** What Akoma Ntoso says about a report: which work it is, in which language, and who answers for it. */
record AknMeta(ReportDocument document, LocalDate today, AknXml xml) {

    private static final String COMMITTEE = "lanzarote-committee";
    private static final String SECRETARIAT = "secretariat";
    private static final String ORGANISATIONS = "/akn/ontology/organization/coe/";

    void write() {
        xml.begin("meta");
        identification();
        references();
        xml.end();
    }

    /** The work, its expression in a language, and this manifestation of it, by the naming convention of Akoma Ntoso. */
    private void identification() {
        var language = tag(document.language());
        var work = "/akn/coe/doc/" + COMMITTEE + "/" + day() + "/round-" + document.round();
        xml.begin("identification", "source", "#" + SECRETARIAT);
        xml.begin("FRBRWork");
        names(work, document.adoptedOn() == null ? "draft" : "adoption", day());
        xml.empty("FRBRcountry", "value", "coe");
        xml.empty("FRBRnumber", "value", document.reference());
        xml.end();
        xml.begin("FRBRExpression");
        names(work + "/" + language + version(), document.publishedAt() == null ? "draft" : "publication", published());
        if (document.authentic() != null) {
            xml.empty("FRBRauthoritative", "value", "false");
        }
        xml.empty("FRBRlanguage", "language", language);
        if (document.authentic() != null) {
            var original = tag(document.authentic());
            xml.empty(
                    "FRBRtranslation",
                    "href",
                    work + "/" + original + version(),
                    "by",
                    "#" + SECRETARIAT,
                    "fromLanguage",
                    original,
                    "authoritative",
                    "false");
        }
        xml.end();
        xml.begin("FRBRManifestation");
        names(work + "/" + language + version() + ".akn", "publication", published());
        xml.empty("FRBRformat", "value", AkomaNtoso.TYPE);
        xml.end();
        xml.end();
    }

    private static String tag(Language language) {
        return language == Language.FR ? "fra" : "eng";
    }

    private void names(String uri, String dated, LocalDate date) {
        xml.empty("FRBRthis", "value", uri);
        xml.empty("FRBRuri", "value", uri);
        xml.empty("FRBRdate", "date", date.toString(), "name", dated);
        xml.empty("FRBRauthor", "href", "#" + COMMITTEE);
    }

    private LocalDate day() {
        return Objects.requireNonNullElse(document.adoptedOn(), today);
    }

    /** A corrected edition is a version of its day. */
    private String version() {
        var edition = document.edition();
        return edition == null || !edition.wasCorrected() ? "@" : "@" + edition.date();
    }

    private LocalDate published() {
        var edition = document.edition();
        if (edition != null && edition.wasCorrected()) {
            return edition.date();
        }
        var at = document.publishedAt();
        return at == null ? today : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private void references() {
        xml.begin("references", "source", "#" + SECRETARIAT);
        organisation(COMMITTEE, "Lanzarote Committee");
        organisation(SECRETARIAT, "Secretariat of the Lanzarote Committee");
        xml.end();
    }

    private void organisation(String key, String name) {
        xml.empty("TLCOrganization", "eId", key, "href", ORGANISATIONS + key, "showAs", name);
    }
}
