package org.lanzarote.monitoring.analysis.exercise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for coding exercises, which insiders alone read. */
interface ExerciseQueries {

    String NAME = "coalesce((select a.name from Account a where a.login = e.";

    String ROW = "select e.id, e.version, e.questions, e.mode, e.codebook, e.settler, " + NAME + "settler), e.settler),"
            + " e.state, e.units, (select count(*) from CodingUnit u where u.exercise = e and u.codings > 1),"
            + " (select count(*) from CodingUnit u where u.exercise = e and u.outcome in (DISAGREED, SINGLE)),"
            + " e.openedAt, " + NAME + "openedBy), e.openedBy), e.comparedAt, " + NAME + "comparedBy), e.comparedBy),"
            + " e.incomplete, e.endedAt, " + NAME + "endedBy), e.endedBy), e.reason"
            + " from CodingExercise e where e.round.number = :round and :insider = true ";

    default List<FetchedExercise> exercises(int round, boolean insider, ExerciseFilter filter, PageQuery page) {
        return exercises(round, insider, page.afterId(), filter.question(), filter.state(), page.fetch());
    }

    @HQL(
            ROW + "and e.id > :after and (:question = '' or (select count(*) from CodingUnit u where u.exercise = e"
                    + " and (u.question = :question or function(starts_with as Boolean, u.question, concat(:question, '.')))) > 0) and (:state is null or e.state = :state) order by e.id")
    List<FetchedExercise> exercises(
            int round, boolean insider, UUID after, String question, @Nullable CodingState state, Page page);

    /** How far an exercise is that has units, and who settles them. */
    record ExerciseStanding(UUID id, String settler, CodingState state) {}

    @HQL("select e.id, e.settler, e.state from CodingExercise e"
            + " where e.round.number = :round and :insider = true and e.id = :id")
    Optional<ExerciseStanding> standing(int round, boolean insider, UUID id);

    @HQL(ROW + "and e.id = :id")
    Optional<FetchedExercise> exercise(int round, boolean insider, UUID id);

    @HQL("select c.login, coalesce((select a.name from Account a where a.login = c.login), c.login), c.coded"
            + " from Coder c where c.exercise.id = :exercise order by c.login")
    List<CoderView> coders(UUID exercise);

    @HQL("select k.key from CodingExercise e join e.codes k where e.id = :exercise order by k.ordinal")
    List<String> codes(UUID exercise);

    /** How many units two at least have coded; PostgreSQL counts them while nobody sees what was said. */
    @HQL("select count(*) from CodingUnit u where u.exercise.id = :exercise and u.codings > 1")
    long codedByTwo(UUID exercise);

    /** The questions whose answers are coded. */
    @HQL("select distinct u.question from CodingUnit u where u.exercise.id = :exercise")
    List<String> questions(UUID exercise);

    @HQL("select u.id from CodingUnit u where u.exercise.id = :exercise and u.outcome is null")
    List<UUID> unitsWithoutOutcome(UUID exercise);
}
