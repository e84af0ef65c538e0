package org.lanzarote.monitoring.factsheets.page;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lanzarote.monitoring.factsheets.factsheet.Factsheet;
import org.lanzarote.monitoring.factsheets.factsheet.FactsheetSeal;
import org.lanzarote.monitoring.files.renderer.Colophon;
import org.lanzarote.monitoring.files.renderer.Colophon.ColophonFact;
import org.lanzarote.monitoring.files.renderer.Colophon.ColophonLine;
import org.lanzarote.monitoring.outcome.footnote.StaleRemark;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.MomentInWords;

/** Says on a factsheet which edition it is and by what that is proved, or of a draft that it is none. */
final class FactsheetColophon {

    private final Factsheet factsheet;
    private final Language language;

    private FactsheetColophon(Factsheet factsheet) {
        this.factsheet = factsheet;
        this.language = factsheet.language();
    }

    static Colophon of(Factsheet factsheet) {
        var colophon = new FactsheetColophon(factsheet);
        var seal = factsheet.edition();
        return new Colophon(
                factsheet.language(), colophon.since(), seal == null ? colophon.draft() : colophon.facts(seal));
    }

    private List<ColophonFact> draft() {
        return List.of(
                fact("Edition", "Édition", say("none: a draft", "aucune\u00a0: un projet")),
                asOf(requireNonNull(factsheet.composedAt())));
    }

    private List<ColophonLine> since() {
        List<ColophonLine> since = new ArrayList<>();
        var seal = factsheet.edition();
        if (seal != null && seal.followedBy() != null) {
            since.add(new ColophonLine(
                    say(
                                    "This is not the newest edition; the newest is edition ",
                                    "Cette édition n’est pas la dernière\u00a0; la dernière est l’édition ")
                            + seal.followedBy() + ".",
                    FactsheetAddress.of(factsheet) + "?lang=" + language));
        }
        if (seal != null && seal.cutAt() != null) {
            since.add(new ColophonLine(
                    say("Words of it were taken down on ", "Des mots en ont été retirés le ")
                            + DayInWords.of(seal.cutAt(), language)
                            + say("; each place says so.", "\u00a0; chaque endroit le dit."),
                    null));
        }
        if (factsheet.stale()) {
            since.add(new ColophonLine(stale(), null));
        }
        return since;
    }

    private String stale() {
        return new StaleRemark(language, factsheet.citedParties()).of(factsheet.staleBecause(), true);
    }

    private List<ColophonFact> facts(FactsheetSeal seal) {
        List<ColophonFact> facts = new ArrayList<>();
        facts.add(new ColophonFact(
                say("Edition", "Édition"),
                new ColophonLine(
                        seal.number() + say(" of ", " du ") + DayInWords.of(seal.publishedAt(), language),
                        FactsheetAddress.ofEdition(factsheet, seal.number()) + "?lang=" + language)));
        if (seal.note() != null) {
            facts.add(fact("What is new in it", "Ce qui y est nouveau", seal.note()));
        }
        facts.add(asOf(seal.publishedAt()));
        facts.add(new ColophonFact(
                say("SHA-256 of its sealed form", "SHA-256 de sa forme scellée"),
                new ColophonLine(
                        seal.sha256(),
                        FactsheetAddress.ofEdition(factsheet, seal.number()) + "/sealed?lang=" + language,
                        true)));
        if (seal.cutAt() != null) {
            facts.add(fact(
                    "What that proves",
                    "Ce qu’il prouve",
                    say(
                            "the edition as it was published, before words of it were taken down",
                            "l’édition telle qu’elle a été publiée, avant le retrait de mots")));
        }
        facts.add(new ColophonFact(
                say("Newest edition", "Dernière édition"),
                new ColophonLine(
                        seal.followedBy() == null
                                ? say("this one, when this was made", "celle-ci, au moment de la production")
                                : Integer.toString(seal.followedBy()),
                        FactsheetAddress.of(factsheet) + "?lang=" + language)));
        return facts;
    }

    private ColophonFact asOf(Instant moment) {
        return fact("As of", "État au", MomentInWords.of(moment, language));
    }

    private ColophonFact fact(String english, String french, String words) {
        return ColophonFact.of(say(english, french), words);
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }
}
