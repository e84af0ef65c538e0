package org.lanzarote.monitoring.outcome.document;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.document.DocumentChapter.BoxedRecommendation;
import org.lanzarote.monitoring.outcome.document.DocumentChapter.DocumentSection;
import org.lanzarote.monitoring.outcome.document.DocumentChapter.PrintedPractice;
import org.lanzarote.monitoring.outcome.footnote.Footnote;
import org.lanzarote.monitoring.outcome.footnote.FootnoteTypography;
import org.lanzarote.monitoring.outcome.footnote.TermMeaning;
import org.lanzarote.monitoring.platform.language.Language;

/** A report in Akoma Ntoso: metadata, preface, and chapters with paragraphs and recommendations, notes at their places. */
final class AknDocument {

    private final ReportDocument document;
    private final LocalDate today;
    private final DocumentWords words;
    private final FootnoteTypography typography;
    private final Map<Integer, Footnote> notes;
    private final AknXml xml;
    private final AknText texts;

    AknDocument(ReportDocument document, Clock clock) {
        this.document = document;
        this.xml = new AknXml(document.language());
        this.texts = new AknText(xml, this::note);
        this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.words = new DocumentWords(document.language());
        this.typography = new FootnoteTypography(document.language(), document.citedParties(), document.notes())
                .within("#para_", "#rec_")
                .naming(document.citedOrganisations(), document.round());
        this.notes = document.footnotes().stream().collect(toMap(Footnote::number, identity()));
    }

    byte[] write() {
        xml.begin("doc", "name", "report");
        new AknMeta(document, today, xml).write();
        new AknPreface(document, xml).write();
        xml.begin("mainBody");
        keyFindings();
        urgencyScale();
        document.chapters().forEach(this::chapter);
        xml.end();
        xml.end();
        return xml.close();
    }

    private void keyFindings() {
        xml.begin("hcontainer", "eId", "key-findings", "name", "key-findings");
        xml.element("heading", words.keyFindings());
        content("key-findings", document.keyFindings(), document.keyFindingsWrittenIn());
        xml.end();
    }

    private void urgencyScale() {
        xml.begin("hcontainer", "eId", "urgency-scale", "name", "urgency-scale");
        xml.element("heading", words.urgencyScale());
        xml.begin("content", "eId", "urgency-scale__content");
        document.urgencyScale().forEach(term -> texts.write(TermMeaning.markdown(term, document.language())));
        xml.end();
        xml.end();
    }

    private void chapter(DocumentChapter chapter) {
        var id = "chp_" + chapter.numeral();
        xml.begin("chapter", "eId", id);
        xml.element("num", chapter.numeral());
        xml.title("heading", chapter.title(), chapter.titleWrittenIn());
        for (int i = 0; i < chapter.sections().size(); i++) {
            section(chapter.sections().get(i), id + "__sec_" + (i + 1));
        }
        chapter.recommendations().forEach(this::recommendation);
        for (int i = 0; i < chapter.practices().size(); i++) {
            practice(chapter.practices().get(i), id + "__practice_" + (i + 1));
        }
        xml.end();
    }

    /** The paragraphs under one heading; those under none belong to the chapter itself. */
    private void section(DocumentSection section, String id) {
        if (section.heading() != null) {
            xml.begin("section", "eId", id);
            xml.title("heading", section.heading(), section.headingWrittenIn());
        }
        for (var paragraph : section.paragraphs()) {
            var own = "para_" + paragraph.number();
            xml.begin("paragraph", "eId", own);
            xml.element("num", Integer.toString(paragraph.number()));
            content(own, paragraph.text(), paragraph.writtenIn());
            xml.end();
            if (paragraph.recommendations() != null) {
                paragraph.recommendations().forEach(this::recommendation);
            }
        }
        if (section.heading() != null) {
            xml.end();
        }
    }

    private void recommendation(BoxedRecommendation box) {
        var id = "rec_" + box.code();
        xml.begin("hcontainer", "eId", id, "name", "recommendation");
        xml.element("num", box.code());
        xml.element("heading", words.recommendation(box.code()));
        xml.element("subheading", box.urgencyLabel() + " – " + box.addressed());
        content(id, box.text(), box.writtenIn());
        xml.end();
    }

    private void practice(PrintedPractice practice, String id) {
        xml.begin("hcontainer", "eId", id, "name", "practice");
        xml.element("heading", practice.parties());
        content(id, practice.text(), practice.writtenIn());
        xml.end();
    }

    private void content(String of, String markdown, @Nullable Language writtenIn) {
        if (writtenIn == null) {
            xml.begin("content", "eId", of + "__content");
        } else {
            xml.begin("content", "eId", of + "__content", "xml:lang", tag(writtenIn));
            xml.element("p", words.untranslated(), "class", "untranslated", "xml:lang", tag(document.language()));
        }
        texts.write(markdown);
        xml.end();
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private void note(int number) {
        xml.begin("authorialNote", "eId", "note_" + number, "marker", Integer.toString(number), "placement", "bottom");
        texts.write(typography.print(Objects.requireNonNull(notes.get(number))));
        xml.end();
    }
}
