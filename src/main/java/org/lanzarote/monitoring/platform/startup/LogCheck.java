package org.lanzarote.monitoring.platform.startup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds settings that would let the log repeat what people wrote. */
record LogCheck(ProductionSettings settings) {

    static final String BIND_PARAMETERS = "QUARKUS_HIBERNATE_ORM_LOG_BIND_PARAMETERS";
    static final String LEVEL = "QUARKUS_LOG_LEVEL";
    static final Pattern CATEGORY_LEVEL = Pattern.compile("QUARKUS_LOG_CATEGORY_.+_LEVEL");

    /** Loggers of the libraries that bodies and rows pass through. */
    private static final Pattern TELLTALE = Pattern.compile(
            "QUARKUS_LOG_CATEGORY_+(ORG_HIBERNATE|ORG_POSTGRESQL|IO_AGROAL|ORG_JBOSS_RESTEASY|IO_VERTX|IO_NETTY|COM_FASTERXML).*");

    private static final Set<String> DETAILED = Set.of("DEBUG", "TRACE", "ALL", "FINE", "FINER", "FINEST");

    void tell(SettingsFaults findings) {
        if (settings.get(BIND_PARAMETERS).filter("true"::equalsIgnoreCase).isPresent()) {
            findings.unsafe("%s is true: the log would have the rows that are written; leave it out."
                    .formatted(BIND_PARAMETERS));
        }
        settings.values().forEach((name, value) -> {
            if (isTelltale(name) && DETAILED.contains(value.toUpperCase(Locale.ROOT))) {
                findings.unsafe("%s is %s: the log would have what people write; use INFO.".formatted(name, value));
            }
        });
    }

    private static boolean isTelltale(String name) {
        return name.equals(LEVEL) || TELLTALE.matcher(name).matches();
    }
}
