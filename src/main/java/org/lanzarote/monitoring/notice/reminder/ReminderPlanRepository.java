package org.lanzarote.monitoring.notice.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Loads plans of reminders. */
@ApplicationScoped
class ReminderPlanRepository implements PanacheRepositoryBase<ReminderPlan, Integer> {

    List<Integer> daysBefore(int round) {
        return findByIdOptional(round).map(plan -> plan.daysBefore).orElse(List.of());
    }
}
