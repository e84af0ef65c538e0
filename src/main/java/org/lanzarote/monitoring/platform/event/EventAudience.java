package org.lanzarote.monitoring.platform.event;

/** Those to whom a thing that happened is told. */
public enum EventAudience {
    /** Everybody. */
    PUBLIC,

    /** Those who oversee: Secretariat, Committee and rapporteurs. */
    OVERSEERS,

    /** A Party's focal points, its delegates as far as it concerns their sections, and those who oversee. */
    PARTY,

    /** A Party's focal points alone. */
    WITHIN_PARTY,

    /** An organisation's stakeholders. */
    ORGANISATION,

    /** One account alone. */
    ACCOUNT,

    /** The safeguarding officer. */
    OFFICER
}
