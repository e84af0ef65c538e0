package org.lanzarote.monitoring.outcome.sentencepage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.outcome.placing.FindingView;
import org.lanzarote.monitoring.outcome.report.RecordHead;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.PageLink;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.RecordPart;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Slot;

/** Prints a finding: on which Party and question it is, what it says, its notes, and the recommendations that it bears on. */
final class FindingPrinting {

    private final FindingView finding;
    private final RecordHead head;
    private final PrintedSentence sentence;
    private final String party;

    FindingPrinting(FindingView finding) {
        this.finding = finding;
        this.head = requireNonNull(finding.head());
        this.sentence = new PrintedSentence(head, finding.printed());
        this.party = head.title(finding.party());
    }

    RecordPage print() {
        var page = new EditedPage(
                head,
                finding.draft(),
                head.say("Finding of the Committee – ", "Constat du Comité – ")
                        + party
                        + head.say(", question ", ", question ")
                        + finding.question(),
                "/findings/" + finding.id());
        return page.print(facts(), sentence, sentence.remarks(finding.staleBecause(), false), parts(text()));
    }

    PageLinks links() {
        var links = PageLinks.of(head.language(), sentence.round() + "/findings/" + finding.id())
                .near(
                        head.say("This question read across", "Cette question chez toutes les Parties"),
                        sentence.round() + "/questions/" + finding.question() + "/compilation");
        if (head.published()) {
            links = links.near(head.say("Factsheet", "Fiche pays"), sentence.round() + "/factsheets/" + finding.party())
                    .near(head.say("Report", "Rapport"), sentence.round() + "/report/document");
        }
        return links.overview(head.round());
    }

    private List<Fact> facts() {
        return List.of(
                new Fact(head.say("Monitoring round", "Cycle de suivi"), Integer.toString(head.round())),
                new Fact(head.say("Party", "Partie"), party),
                new Fact("Question", finding.question()),
                new Fact(head.say("Chapter", "Chapitre"), finding.chapter()));
    }

    private List<RecordPart> parts(RecordPart text) {
        List<RecordPart> parts = new ArrayList<>();
        if (finding.draft() != null) {
            parts.add(RecordPart.leading(new PageLink(
                    head.say("What is public: the factsheet – ", "Ce qui est public\u00a0: la fiche pays – ") + party,
                    sentence.in("/factsheets/" + finding.party()))));
        }
        parts.add(text);
        if (!finding.recommendations().isEmpty()) {
            parts.add(sentence.recommendations(
                    head.say("Recommendations that it bears on", "Recommandations sur lesquelles il porte"),
                    finding.recommendations()));
        }
        return parts;
    }

    private RecordPart text() {
        var observation = finding.observation();
        return sentence.text(
                observation == null ? null : observation.lead(),
                (said, spoken, begins) -> NameInText.put(
                        said, Slot.PARTY.place(), head.inSentence(finding.party(), spoken), spoken, begins));
    }
}
