package org.lanzarote.monitoring.children.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.Plain;
import org.lanzarote.monitoring.platform.html.RecordPage.RecordPart;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;

/** Prints an extract: what children said, how, and to which chapter it belongs. */
final class ExtractPrinting {

    /** The round of an extract, the name of its Party if that is told, and the language of the page around it. */
    record ExtractHead(int round, @Nullable String party, Language language) {}

    private final ExtractView extract;
    private final ExtractHead head;
    private final Language language;

    ExtractPrinting(ExtractView extract) {
        this.extract = extract;
        this.head = requireNonNull(extract.head());
        this.language = head.language();
    }

    RecordPage print() {
        return new RecordPage(
                tag(language),
                say("What children said", "Ce que des enfants ont dit"),
                facts(),
                extract.state() == ExtractState.PUBLISHED
                        ? List.of()
                        : List.of(Plain.restricted(say("This is not public.", "Ceci n’est pas public."))),
                List.of(new RecordPart(null, tag(extract.language()), List.of(said()), "", List.of())),
                null);
    }

    PageLinks links() {
        var round = "/rounds/" + head.round();
        var links = PageLinks.of(language, round + "/child-extracts/" + extract.id());
        if (extract.question() != null) {
            links = links.near(
                    say("This question read across", "Cette question chez toutes les Parties"),
                    round + "/questions/" + extract.question() + "/compilation");
        }
        return links.overview(head.round());
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say("Monitoring round", "Cycle de suivi"), Integer.toString(head.round())));
        if (head.party() != null) {
            facts.add(new Fact(say("Party", "Partie"), head.party()));
        }
        facts.add(new Fact(say("Chapter", "Chapitre"), extract.chapter()));
        if (extract.question() != null) {
            facts.add(new Fact("Question", extract.question()));
        }
        facts.add(new Fact(say("Told as", "Dit par"), medium()));
        if (extract.publishedOn() != null) {
            facts.add(new Fact(say("Published on", "Publié le"), DayInWords.of(extract.publishedOn(), language)));
        }
        return facts;
    }

    private String medium() {
        return switch (extract.medium()) {
            case MESSAGE -> say("a message", "un message");
            case DRAWING -> say("a drawing, described", "un dessin, décrit");
            case POSTER -> say("a poster, described", "une affiche, décrite");
            case VIDEO -> say("a video, described", "une vidéo, décrite");
        };
    }

    private Plain said() {
        var text = extract.text();
        return new Plain("wording", text == null ? say("It was withdrawn.", "Il a été retiré.") : text, null);
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
