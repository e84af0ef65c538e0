package org.lanzarote.monitoring.support;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of the service with some of them changed, for a bean that one test makes anew with them. */
public final class Changed {

    private static final int BEFORE_ALL_OTHERS = 1000;

    private Changed() {}

    public static <T> T settings(Class<T> mapping, Map<String, String> changes) {
        var builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withProfile("test")
                .withMapping(mapping)
                .withValidateUnknown(false)
                .withSources(new PropertiesConfigSource(changes, "changes of a test", BEFORE_ALL_OTHERS));
        ConfigProvider.getConfig().getConfigSources().forEach(builder::withSources);
        return builder.build().getConfigMapping(mapping);
    }
}
