"""The privacy file of an installation or a school: register of processing, impact assessment, controllers."""
