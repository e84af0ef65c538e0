package org.lanzarote.monitoring.notice.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How many days before its limit a Party that has not submitted is reminded, in one round. */
@Entity
class ReminderPlan {

    @Id
    int roundNumber;

    /** A plan that was never made has the version 0. */
    @Version
    int version;

    /** The earliest reminder first. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<Integer> daysBefore = List.of();

    protected ReminderPlan() {}

    ReminderPlan(int roundNumber) {
        this.roundNumber = roundNumber;
        this.version = 1;
    }

    void follow(PlanReminders wish) {
        daysBefore =
                wish.daysBefore().stream().sorted(Comparator.reverseOrder()).toList();
    }
}
