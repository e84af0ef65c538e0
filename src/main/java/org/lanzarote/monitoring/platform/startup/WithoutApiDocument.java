package org.lanzarote.monitoring.platform.startup;

import java.net.URL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.published.ApiDocument;

/** Shows all that its parent has, but the OpenAPI document, so that Quarkus does not read and write it at the start. */
final class WithoutApiDocument extends ClassLoader {

    WithoutApiDocument(ClassLoader parent) {
        super(parent);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return name.startsWith(ApiDocument.RESOURCE) ? null : super.getResource(name);
    }
}
