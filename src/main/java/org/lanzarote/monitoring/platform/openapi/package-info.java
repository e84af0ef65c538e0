/** What the OpenAPI document says of every operation and every record alike. */
@NullMarked
package org.lanzarote.monitoring.platform.openapi;

import org.jspecify.annotations.NullMarked;
