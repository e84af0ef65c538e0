/** What the OpenAPI document says of every operation and every record alike. */
@NullMarked
package org.lanzarote.monitoring.contract;

import org.jspecify.annotations.NullMarked;
