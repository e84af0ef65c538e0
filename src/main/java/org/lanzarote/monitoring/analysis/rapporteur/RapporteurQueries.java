package org.lanzarote.monitoring.analysis.rapporteur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;

/** Queries for appointments of rapporteurs, in the order in which they were made. */
interface RapporteurQueries {

    String ROW = "select a.id, a.version, a.country, coalesce(p.name.en, a.countryName.en),"
            + " coalesce(p.name.fr, a.countryName.fr), a.questions, a.fromDay, a.untilDay, a.appointedAt, a.endedAt,"
            + " a.endReason from RapporteurAppointment a left join Party p on p.iso3 = a.country"
            + " where a.round.number = :round ";

    String IN_FORCE = "a.endedAt is null and a.fromDay <= :today and (a.untilDay is null or a.untilDay >= :today)";

    /** A person of a delegation. */
    record PersonRow(
            UUID appointment, String login, @Nullable String name) {

        RapporteurPerson told() {
            return new RapporteurPerson(login, name == null ? login : name);
        }
    }

    /** The questions of an appointment, as they were named in it. */
    record AppointedQuestions(UUID appointment, List<String> questions) {

        boolean cover(String question) {
            return questions.stream().anyMatch(one -> QuestionNumber.covers(one, question));
        }
    }

    default List<AppointmentRow> appointments(int round, RapporteurFilter filter, LocalDate today, PageQuery page) {
        return appointments(
                round,
                filter.question(),
                filter.country(),
                filter.asks(AppointmentStatus.COMING),
                filter.asks(AppointmentStatus.IN_FORCE),
                filter.asks(AppointmentStatus.ENDED),
                today,
                page.afterId(),
                page.fetch());
    }

    @HQL(ROW + "and a.id > :after and (:country = '' or a.country = :country)"
            + " and (:question = '' or function(question_in as Boolean, :question, a.questions))"
            + " and ((:coming = true and a.endedAt is null and a.fromDay > :today)"
            + " or (:inForce = true and " + IN_FORCE + ")"
            + " or (:ended = true and (a.endedAt is not null or a.untilDay < :today)))"
            + " order by a.id")
    List<AppointmentRow> appointments(
            int round,
            String question,
            String country,
            boolean coming,
            boolean inForce,
            boolean ended,
            LocalDate today,
            UUID after,
            Page page);

    @HQL(ROW + "and a.id = :id")
    Optional<AppointmentRow> appointment(int round, UUID id);

    @HQL("select a.id, l, (select c.name from Account c where c.login = l) from RapporteurAppointment a"
            + " join a.logins l where function(among as Boolean, :appointments, a.id) order by l")
    List<PersonRow> people(UUID[] appointments);

    /** What a person reports on today. */
    @HQL(
            "select a.id, a.questions from RapporteurAppointment a join a.logins l where a.round.number = :round and l = :login and "
                    + IN_FORCE)
    List<AppointedQuestions> questionsOf(int round, String login, LocalDate today);

    /** In which rounds a person reports today, and findings are still written. */
    @HQL("select distinct a.round.number from RapporteurAppointment a join a.logins l where l = :login and " + IN_FORCE
            + " and function(findings_are_written as Boolean, a.round.number) = true")
    List<Integer> roundsOf(String login, LocalDate today);

    /** The appointments of this State that are not over in this time. */
    @HQL("select a.id, a.questions from RapporteurAppointment a where a.round.number = :round and a.country = :country"
            + " and a.endedAt is null and (a.untilDay is null or a.untilDay >= :from) and a.fromDay <= :until")
    List<AppointedQuestions> questionsIn(int round, String country, LocalDate from, LocalDate until);
}
