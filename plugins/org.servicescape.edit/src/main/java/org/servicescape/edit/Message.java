package org.servicescape.edit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What this room says to people, from {@code messages.properties}. */
public enum Message {
    COMMAND_RENAME("command.rename"),
    COMMAND_NAME("command.name"),
    COMMAND_SWITCH("command.switch"),
    COMMAND_CHANGE("command.change"),
    COMMAND_ACCEPT("command.accept"),
    COMMAND_WITHDRAW("command.withdraw"),
    COMMAND_ADD("command.add"),
    COMMAND_ADD_MANY("command.addMany"),
    COMMAND_DELETE("command.delete"),
    COMMAND_DELETE_MANY("command.deleteMany"),
    COMMAND_MOVE("command.move"),
    COMMAND_MOVE_MANY("command.moveMany"),
    COMMAND_DUPLICATE("command.duplicate"),
    COMMAND_DUPLICATE_MANY("command.duplicateMany"),
    COMMAND_PASTE("command.paste"),
    COMMAND_PASTE_MANY("command.pasteMany"),
    COMMAND_CONNECT("command.connect"),
    COMMAND_FAIL_POINT("command.failPoint"),
    COMMAND_FEEL("command.feel"),
    COMMAND_PLACE("command.place"),
    COMMAND_NOWHERE("command.nowhere"),
    COMMAND_RESIZE("command.resize"),
    COMMAND_ALIGN("command.align"),
    COMMAND_ALIGN_MANY("command.alignMany"),
    COMMAND_DISTRIBUTE("command.distribute"),
    COMMAND_DISTRIBUTE_MANY("command.distributeMany"),
    COMMAND_SEE("command.see"),
    COMMAND_NOTE("command.note"),
    COMMAND_BACKGROUND("command.background"),
    COMMAND_BACKGROUND_MOVE("command.backgroundMove"),
    COMMAND_BACKGROUND_SCALE("command.backgroundScale"),
    COMMAND_BACKGROUND_STRENGTH("command.backgroundStrength"),
    COMMAND_BACKGROUND_REMOVE("command.backgroundRemove"),
    COMMAND_ZONE("command.zone"),
    COMMAND_TYPE("command.type"),
    COMMAND_FILL("command.fill"),
    TOTAL_AREA("total.area"),
    NEW_ROOM("new.room"),
    NEW_STOREY("new.storey"),
    NEW_STAGE("new.stage"),
    NEW_BLUEPRINT("new.blueprint"),
    ELEMENT_WITH_ID("element.withId"),
    ELEMENT_PART_OF("element.partOf"),
    ELEMENT_NAMESAKE("element.namesake"),
    PROPERTY_IN_UNIT("property.inUnit"),
    PROPERTY_IN_LANGUAGE("property.inLanguage"),
    PROPERTY_LITERAL("property.literal"),
    PROPERTY_OF_TYPE("property.ofType"),
    PROPERTY_NOT_SET_HERE("property.notSetHere"),
    TIME_WRITTEN("time.written"),
    TIME_OF_DAY_WRITTEN("timeOfDay.written"),
    DATE_WRITTEN("date.written"),
    ROUGH_DATE_WRITTEN("roughDate.written"),
    LINES_WRITTEN("lines.written"),
    PROPERTY_YES("property.yes"),
    PROPERTY_NO("property.no"),
    REFUSED_OUTDATED("refused.outdated"),
    REFUSED_REASON("refused.reason"),
    REFUSED_NOTE("refused.note"),
    REFUSED_REQUIRED("refused.required"),
    REFUSED_TWICE("refused.twice"),
    REFUSED_LONG("refused.long"),
    REFUSED_ID("refused.id"),
    REFUSED_TAKEN("refused.taken"),
    REFUSED_FOREIGN("refused.foreign"),
    REFUSED_LANGUAGE("refused.language"),
    REFUSED_WHOLE_NUMBER("refused.wholeNumber"),
    REFUSED_WHOLE_NUMBER_FROM("refused.wholeNumber.from"),
    REFUSED_WHOLE_NUMBER_FROM_TO("refused.wholeNumber.fromTo"),
    REFUSED_NUMBER("refused.number"),
    REFUSED_NUMBER_FROM("refused.number.from"),
    REFUSED_NUMBER_FROM_TO("refused.number.fromTo"),
    REFUSED_DURATION("refused.duration"),
    REFUSED_DATE("refused.date"),
    REFUSED_TIME("refused.time"),
    REFUSED_ROUGH_DATE("refused.roughDate"),
    REFUSED_OUTLINE("refused.outline"),
    REFUSED_NO_PLACE("refused.noPlace"),
    REFUSED_WITHIN_ITSELF("refused.withinItself"),
    REFUSED_OTHER_SCOPE("refused.otherScope"),
    REFUSED_THE_PROJECT("refused.theProject"),
    REFUSED_FULL("refused.full"),
    REFUSED_NOTHING_TO_REFER_TO("refused.nothingToReferTo"),
    REFUSED_TOO_FEW_MOMENTS("refused.tooFewMoments"),
    REFUSED_TOO_MANY_CELLS("refused.tooManyCells"),
    REFUSED_NO_HEADING("refused.noHeading"),
    CELL_LEFT_OUT("cell.leftOut"),
    NEW_COVERAGE("new.coverage"),
    REFUSED_NO_PROPERTY("refused.noProperty"),
    REFUSED_NO_CHOICE("refused.noChoice"),
    REFUSED_FLOW_TO_ITSELF("refused.flowToItself"),
    REFUSED_FLOW_TWICE("refused.flowTwice"),
    REFUSED_STAGE_BEGINS("refused.stageBegins"),
    REFUSED_DOOR_TO_ITSELF("refused.doorToItself"),
    REFUSED_SAME_POINT("refused.samePoint"),
    REFUSED_SCALE("refused.scale"),
    REFUSED_NO_WALL("refused.noWall");

    private static final ResourceBundle PATTERNS = ResourceBundle.getBundle("org.servicescape.edit.messages");

    private final String key;

    Message(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** The pattern with its gaps filled. */
    public String with(Object... arguments) {
        return new MessageFormat(PATTERNS.getString(key), Locale.ROOT).format(arguments);
    }
}
