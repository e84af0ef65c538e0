package org.lanzarote.monitoring.outcome.sentencepage;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarkdown;
import org.lanzarote.monitoring.outcome.footnote.FootnoteTypography;
import org.lanzarote.monitoring.outcome.footnote.Footnotes;
import org.lanzarote.monitoring.outcome.footnote.StaleRemark;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.RecordHead;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.outcome.translation.Untranslated;
import org.lanzarote.monitoring.outcome.translation.WordedText;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.html.PageLink;
import org.lanzarote.monitoring.platform.html.RecordPage.Notes;
import org.lanzarote.monitoring.platform.html.RecordPage.Plain;
import org.lanzarote.monitoring.platform.html.RecordPage.RecordPart;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.SentenceLead;
import org.lanzarote.monitoring.platform.text.Slot;

/** Prints what is one on the pages of all that factsheets print: the sentence, its notes, its factsheets and its chain. */
final class PrintedSentence {

    private final RecordHead head;
    private final @Nullable PartInPrint printed;
    private final Footnotes footnotes;

    /** Of what documents in the language of the page say of it, where they have one. */
    PrintedSentence(RecordHead head, @Nullable PartInPrint printed) {
        this.head = head;
        this.printed = printed;
        this.footnotes = new Footnotes(head.round(), head.language(), NoteStyle.USUAL, round() + "/report/document");
    }

    /** Puts what a text leaves open into its words, which are in a language, and begin a sentence or go on with one. */
    interface Filling {
        String fill(String said, Language spoken, boolean begins);
    }

    /** The text in the language of the page where it is translated, else as it was written. */
    RecordPart text(@Nullable String written, Filling filling) {
        var original = head.text();
        var shown = printed == null
                ? original
                : new CurrentText(
                        printed.text(), original.links(), original.sources(), original.findings(), original.targets());
        var writtenIn = otherLanguage();
        var spoken = writtenIn == null ? head.language() : writtenIn;
        var lead = printed == null ? written : printed.lead();
        var text =
                filling.fill(footnotes.number(new WordedText(original, shown, lead, writtenIn)), spoken, lead == null);
        return RecordPart.of(
                FootnoteMarkdown.toHtml(
                        lead == null ? text : SentenceLead.with(begun(lead, filling, spoken), text, colon(spoken))),
                writtenIn == null ? null : tag(writtenIn));
    }

    private static String begun(String lead, Filling filling, Language spoken) {
        return filling.fill(SentenceLead.closed(lead, lead.contains(Slot.URGENCY.place())), spoken, true);
    }

    private static String colon(Language spoken) {
        return spoken == Language.FR ? "\u00a0:" : ":";
    }

    /** Says of what the sentence rests on, and that it is not translated; stale is a word that has a gender in French. */
    List<Plain> remarks(List<StaleReason> staleBecause, boolean feminine) {
        var stale = new StaleRemark(head.language(), names());
        return Stream.concat(
                        staleBecause.isEmpty()
                                ? Stream.empty()
                                : Stream.of(new Plain("since", stale.of(staleBecause, feminine), null)),
                        Stream.ofNullable(otherLanguage())
                                .map(written -> new Plain("untranslated", Untranslated.in(head.language()), null)))
                .toList();
    }

    /** The language of the words where it is not that of the page. */
    private @Nullable Language otherLanguage() {
        return printed == null || printed.language() == head.language() ? null : printed.language();
    }

    /** The names of the Parties, in the language of the page. */
    private Map<String, String> names() {
        return head.parties().keySet().stream()
                .collect(toMap(party -> party, party -> head.inSentence(party, head.language())));
    }

    /** The notes of the text, once it is printed. */
    @Nullable Notes notes() {
        var typography = new FootnoteTypography(head.language(), names(), NoteStyle.USUAL);
        var notes = footnotes.all().stream()
                .map(note -> FootnoteMarkdown.toHtml(typography.print(note)))
                .toList();
        return notes.isEmpty() ? null : new Notes("Notes", head.say("Back to the text", "Retour au texte"), notes);
    }

    /** Recommendations by their codes. */
    RecordPart recommendations(String heading, List<String> codes) {
        return leading(
                heading,
                codes.stream()
                        .map(code -> new PageLink(
                                head.say("Recommendation ", "Recommandation ") + code,
                                in("/report/recommendations/" + code)))
                        .toList());
    }

    /** The factsheets of the Parties that it concerns as everybody reads it; which editions have it, its chain tells. */
    RecordPart factsheets(List<String> parties) {
        return leading(
                head.say("Factsheets of the Parties it concerns", "Fiches des Parties concernées"),
                parties.stream()
                        .map(party -> new PageLink(
                                head.say("Factsheet – ", "Fiche pays – ") + head.title(party),
                                in("/factsheets/" + party)))
                        .toList());
    }

    /** Its chain, for a program. */
    RecordPart chain(String address) {
        return RecordPart.leading(new PageLink(
                head.say(
                        "What it rests on, and what rests on it (JSON)",
                        "Sur quoi il repose, et ce qui repose sur lui (JSON)"),
                round() + address + "/trace.json"));
    }

    String lang() {
        return tag(head.language());
    }

    String round() {
        return "/rounds/" + head.round();
    }

    /** An address of the round that takes a language. */
    String in(String address) {
        return round() + address + "?lang=" + head.language();
    }

    private static RecordPart leading(String heading, List<PageLink> leads) {
        return RecordPart.plain(heading, List.of(), leads);
    }

    private static String tag(Language of) {
        return of.name().toLowerCase(Locale.ROOT);
    }
}
