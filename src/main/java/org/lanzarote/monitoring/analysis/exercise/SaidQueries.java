package org.lanzarote.monitoring.analysis.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/**
 * Queries for what coders say of units: each coder sees its own, insiders all once they are compared. A line has one code,
 * or none where none was given.
 */
interface SaidQueries {

    /** One code that one coder gave to one unit. */
    record SaidLine(
            UUID unit,
            String coder,
            int version,
            Instant codedAt,
            @Nullable String code) {}

    /** One code of one settlement of a unit. */
    record SettledLine(
            UUID id,
            UUID unit,
            Instant settledAt,
            String settledBy,
            String reason,
            @Nullable String code) {}

    @HQL("select c.unit.id, c.coder, c.version, c.codedAt, k.key from UnitCoding c left join c.codes k"
            + " where function(among as Boolean, :units, c.unit.id) and :insider = true"
            + " and (:compared = true or c.coder = :own) order by c.unit.id, c.coder, k.ordinal")
    List<SaidLine> ofUnits(UUID[] units, boolean compared, String own, boolean insider);

    /** All that was said in an exercise, or of one question in it with its sub-questions. */
    @HQL("select u.id, c.coder, c.version, c.codedAt, k.key from UnitCoding c join c.exercise e join c.unit u"
            + " left join c.codes k where e.id = :exercise and (:question = '' or u.question = :question"
            + " or function(starts_with as Boolean, u.question, concat(:question, '.'))) and :insider = true"
            + " and e.state in (COMPARED, CONCLUDED) order by u.id, c.coder, k.ordinal")
    List<SaidLine> ofExercise(UUID exercise, String question, boolean insider);

    @HQL("select s.id, s.unit.id, s.settledAt, coalesce((select a.name from Account a where a.login = s.settledBy),"
            + " s.settledBy), s.reason, k.key from Settlement s left join s.codes k"
            + " where function(among as Boolean, :units, s.unit.id) and :insider = true"
            + " order by s.unit.id, s.id, k.ordinal")
    List<SettledLine> settled(UUID[] units, boolean insider);

    /** The caller's own coding of a unit, if there is one. */
    @HQL("from UnitCoding where unit = :unit and coder = :own")
    Optional<UnitCoding> own(CodingUnit unit, String own);
}
