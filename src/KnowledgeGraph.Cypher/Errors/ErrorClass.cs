namespace KnowledgeGraph.Cypher.Errors;

/// <summary>openCypher's classes of error.</summary>
public enum ErrorClass
{
    /// <summary>The text is not openCypher, or uses a name or type wrongly.</summary>
    SyntaxError,

    /// <summary>The text is openCypher but means nothing that can be done.</summary>
    SemanticError,

    /// <summary>A value has the wrong type.</summary>
    TypeError,

    /// <summary>A value has the right type and is out of range.</summary>
    ArgumentError,

    /// <summary>Arithmetic failed: overflow, division by zero.</summary>
    ArithmeticError,

    /// <summary>A node or relationship does not exist, or not any more.</summary>
    EntityNotFound,

    /// <summary>A parameter was not given.</summary>
    ParameterMissing,

    /// <summary>A procedure is not known or was called wrongly.</summary>
    ProcedureError,

    /// <summary>The data would break a rule of the graph (a node deleted with relationships left).</summary>
    ConstraintVerificationFailed,

    /// <summary>A constraint refuses the write.</summary>
    ConstraintValidationFailed,

    /// <summary>A property is not there.</summary>
    PropertyNotFound,

    /// <summary>A command on indexes or constraints failed.</summary>
    SchemaError,

    /// <summary>A write in a read-only transaction.</summary>
    ReadOnly,

    /// <summary>A limit of the engine: nesting, memory, steps.</summary>
    LimitExceeded,
}
