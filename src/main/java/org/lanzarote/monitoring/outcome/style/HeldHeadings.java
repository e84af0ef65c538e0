package org.lanzarote.monitoring.outcome.style;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.lanzarote.monitoring.outcome.report.Report;

/** Lets the headings of a Party stand as everybody reads them, while headings of all are published and its own wait for its edition. */
@ApplicationScoped
public class HeldHeadings {

    private final EntityManager em;
    private final String usual;

    HeldHeadings(EntityManager em, ObjectMapper json) throws JsonProcessingException {
        this.em = em;
        this.usual = json.writeValueAsString(HeadingTemplates.USUAL);
    }

    /** Holds those of all Parties but these, whose factsheets are published. */
    public void hold(Report report, String[] published) {
        em.createNativeQuery("select 1 from hold_headings(:report, cast(:published as text[]), cast(:usual as jsonb))")
                .setParameter("report", report.id())
                .setParameter("published", published)
                .setParameter("usual", usual)
                .getSingleResult();
    }
}
