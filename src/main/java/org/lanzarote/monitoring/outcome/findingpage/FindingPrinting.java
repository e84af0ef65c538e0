package org.lanzarote.monitoring.outcome.findingpage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarkdown;
import org.lanzarote.monitoring.outcome.footnote.FootnoteTypography;
import org.lanzarote.monitoring.outcome.footnote.Footnotes;
import org.lanzarote.monitoring.outcome.placing.FindingHead;
import org.lanzarote.monitoring.outcome.placing.FindingView;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.outcome.translation.WordedText;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.Fact;
import org.lanzarote.monitoring.platform.html.RecordPage.Lead;
import org.lanzarote.monitoring.platform.html.RecordPage.Notes;
import org.lanzarote.monitoring.platform.html.RecordPage.Part;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Slot;

/** Prints a finding: on which Party and question it is, what it says, its notes, and the recommendations that it bears on. */
final class FindingPrinting {

    private final FindingView finding;
    private final FindingHead head;
    private final Language language;
    private final Party party;

    FindingPrinting(FindingView finding) {
        this.finding = finding;
        this.head = requireNonNull(finding.head());
        this.language = head.language();
        this.party = requireNonNull(head.parties().get(finding.party()));
    }

    RecordPage print() {
        var footnotes = new Footnotes(head.round(), language, NoteStyle.USUAL, round() + "/report/document");
        var text = text(footnotes);
        Map<String, String> names =
                head.parties().values().stream().collect(toMap(Party::iso3, cited -> cited.withArticle(language)));
        var typography = new FootnoteTypography(language, names, NoteStyle.USUAL);
        var notes = footnotes.all().stream()
                .map(note -> FootnoteMarkdown.toHtml(typography.print(note)))
                .toList();
        return new RecordPage(
                tag(language),
                title() + party.title(language) + say(", question ", ", question ") + finding.question(),
                facts(),
                restricted(),
                parts(text),
                notes.isEmpty() ? null : new Notes("Notes", say("Back to the text", "Retour au texte"), notes));
    }

    PageLinks links() {
        var links = PageLinks.of(language, round() + "/findings/" + finding.id())
                .near(
                        say("This question read across", "Cette question chez toutes les Parties"),
                        round() + "/questions/" + finding.question() + "/compilation");
        if (head.published()) {
            links = links.near(say("Factsheet", "Fiche pays"), round() + "/factsheets/" + finding.party())
                    .near(say("Report", "Rapport"), round() + "/report/document");
        }
        return links.overview(head.round());
    }

    private boolean isDraft() {
        return finding.draft() != null;
    }

    private String title() {
        return isDraft()
                ? say("DRAFT – Finding of the Committee – ", "PROJET – Constat du Comité – ")
                : say("Finding of the Committee – ", "Constat du Comité – ");
    }

    private @Nullable String restricted() {
        if (isDraft()) {
            return say(
                    "DRAFT, not published: the public reads this finding otherwise.",
                    "PROJET, non publié\u00a0: le public lit ce constat autrement.");
        }
        return head.published() ? null : say("This finding is not public.", "Ce constat n’est pas public.");
    }

    private List<Fact> facts() {
        return List.of(
                new Fact(say("Monitoring round", "Cycle de suivi"), Integer.toString(head.round())),
                new Fact(say("Party", "Partie"), party.title(language)),
                new Fact("Question", finding.question()),
                new Fact(say("Chapter", "Chapitre"), finding.chapter()));
    }

    private List<Part> parts(Part text) {
        List<Part> parts = new ArrayList<>();
        if (isDraft()) {
            parts.add(Part.leading(new Lead(
                    say("What is public: the factsheet – ", "Ce qui est public\u00a0: la fiche pays – ")
                            + party.title(language),
                    round() + "/factsheets/" + finding.party() + "?lang=" + language)));
        }
        parts.add(text);
        if (!finding.recommendations().isEmpty()) {
            parts.add(new Part(
                    say("Recommendations that it bears on", "Recommandations sur lesquelles il porte"),
                    null,
                    "",
                    finding.recommendations().stream()
                            .map(code -> new Lead(
                                    say("Recommendation ", "Recommandation ") + code,
                                    round() + "/report/recommendations/" + code + "?lang=" + language))
                            .toList()));
        }
        return parts;
    }

    /** The text in the language of the page where it is translated, else as it was written. */
    private Part text(Footnotes footnotes) {
        var printed = finding.printed();
        var original = head.text();
        var shown = printed == null
                ? original
                : new CurrentText(
                        printed.text(), original.links(), original.sources(), original.findings(), original.targets());
        var writtenIn = printed == null || printed.language() == language ? null : printed.language();
        var spoken = writtenIn == null ? language : writtenIn;
        var observation = finding.observation();
        var lead = printed == null ? observation == null ? null : observation.lead() : printed.lead();
        var numbered = footnotes.number(new WordedText(original, shown, lead, writtenIn));
        var said = lead == null ? numbered : lead + " " + numbered;
        return Part.of(
                FootnoteMarkdown.toHtml(
                        NameInText.put(said, Slot.PARTY.place(), party.withArticle(spoken), spoken, true)),
                writtenIn == null ? null : tag(writtenIn));
    }

    private String round() {
        return "/rounds/" + head.round();
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }

    private static String tag(@Nullable Language of) {
        return requireNonNull(of).name().toLowerCase(Locale.ROOT);
    }
}
