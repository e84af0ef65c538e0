package org.lanzarote.monitoring.outcome.corrigendum;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.PlaceWording;

/** Queries for the corrigenda of a report, for those who oversee. */
interface CorrigendumQueries {

    String ROW =
            "select c.number, c.reason, c.status, c.openedAt, coalesce(s.name, c.openedBy), c.closedAt, c.closedBecause,"
                    + " c.edition from Corrigendum c left join Account s on s.login = c.openedBy";

    /** A correction as it is fetched. */
    record CorrectionLine(String place, PlaceWording wish, Instant writtenAt) {

        CorrectionView view() {
            return new CorrectionView(place, wish, writtenAt);
        }
    }

    @HQL(ROW + " where c.report.id = :report and c.number < :before order by c.number desc")
    List<CorrigendumRow> corrigenda(UUID report, int before, Page page);

    @HQL(ROW + " where c.id = :corrigendum")
    CorrigendumRow corrigendum(UUID corrigendum);

    /** The last correction of each place. */
    @HQL(
            "select c.place, c.wish, c.writtenAt from PlaceCorrection c where c.corrigendum.id = :corrigendum and not exists"
                    + " (select 1 from PlaceCorrection l where l.corrigendum = c.corrigendum and l.place = c.place"
                    + " and l.ordinal > c.ordinal) order by c.ordinal")
    List<CorrectionLine> corrections(UUID corrigendum);

    /** A correction, also one that another took the place of. */
    record WrittenLine(UUID id, PlaceWording wish) {}

    @HQL("select c.id, c.wish from PlaceCorrection c where c.corrigendum.report.id = :report")
    List<WrittenLine> written(UUID report);

    /** Why a corrigendum was opened, and why it was withdrawn. */
    record ReasonLine(UUID id, String reason, @Nullable String closedBecause) {}

    @HQL("select c.id, c.reason, c.closedBecause from Corrigendum c where c.report.id = :report")
    List<ReasonLine> reasons(UUID report);

    @HQL("update Corrigendum set reason = :reason, closedBecause = :because, version = version + 1 where id = :id")
    int cutReason(UUID id, String reason, @Nullable String because);

    @HQL("select c.kind, c.key, c.reason, c.confirmedBy, c.confirmedAt from CorrectionConfirmation c"
            + " where c.corrigendum.id = :corrigendum order by c.id")
    List<ConfirmedRecord> confirmed(UUID corrigendum);

    /** The practices that the report prints, whose records are published with each of its editions. */
    @HQL("select p.id from Practice p join p.chapter c where c.report.id = :report and p.printing <> FACTSHEETS"
            + " order by p.id")
    List<UUID> practices(UUID report);

    /** The corrections that leave nothing as it is. */
    default List<CorrectionLine> standing(UUID corrigendum) {
        return corrections(corrigendum).stream()
                .filter(line -> !line.wish().leavesAll())
                .toList();
    }
}
