package org.lanzarote.monitoring.preparation.round;

import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Queries for rounds: everybody sees launched ones, insiders also those in preparation. */
interface RoundQueries {

    String VISIBLE = " (status <> PREPARATION or :insider = true) ";

    String VIEW = "select number, version, theme, title, status, repliesDue, stakeholdersDue, rosterDecision,"
            + " rosterAdoptedOn, launchedAt, replies.closedAt from Round where";

    @HQL(VIEW + VISIBLE + "and number > :after order by number")
    List<RoundView> rounds(int after, boolean insider, Page page);

    /** A round as whoever has a part in it finds it. */
    record FoundRound(int number, BilingualText title, RoundStatus status, boolean closed) {}

    @HQL("select number, title, status, case when replies.closedAt is null then false else true end from Round where"
            + VISIBLE + "order by number desc")
    List<FoundRound> newest(boolean insider, Page page);

    @HQL("select coalesce(max(number), 0) from RoundCorrection where round.number = :round")
    int corrections(int round);

    @HQL("select number, correctedAt, reason, formerTheme, formerTitle, formerScale from RoundCorrection"
            + " where round.number = :round and number > :after order by number")
    List<RoundCorrectionRow> corrections(int round, int after, Page page);

    /** The words of a correction. */
    record CorrectedWords(UUID id, String reason, BilingualText theme, BilingualText title, FormerScale scale) {}

    @HQL("select id, reason, formerTheme, formerTitle, formerScale from RoundCorrection where round.number = :round")
    List<CorrectedWords> corrected(int round);

    @HQL("select p.iso3, p.name, e.reason from Round r join r.roster e join e.party p"
            + " where r.number = :number and p.iso3 > :after order by p.iso3")
    List<RosterRow> roster(int number, String after, Page page);

    /** A Party on a roster, by the name that it has. */
    record RosterName(String party, BilingualText name) {}

    @HQL("select p.iso3, p.name from Round r join r.roster e join e.party p where r.number = :number order by p.iso3")
    List<RosterName> names(int number);
}
