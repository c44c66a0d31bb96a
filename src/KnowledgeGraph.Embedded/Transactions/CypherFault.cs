using KnowledgeGraph.Cypher;
using KnowledgeGraph.Cypher.Errors;
using KnowledgeGraph.Storage.Port;

namespace KnowledgeGraph.Embedded.Transactions;

/// <summary>The engine's errors as the store's.</summary>
internal static class CypherFault
{
    public static StoreException Of(CypherException error) => new(Kind(error), error.Message, error);

    private static StoreError Kind(CypherException error) => error.Class switch
    {
        ErrorClass.ReadOnly => StoreError.ReadOnly,
        ErrorClass.LimitExceeded => StoreError.Limit,
        ErrorClass.ConstraintValidationFailed or ErrorClass.ConstraintVerificationFailed or ErrorClass.SchemaError => StoreError.Constraint,
        ErrorClass.ParameterMissing => StoreError.Execution,
        _ => error.Phase == ErrorPhase.CompileTime ? StoreError.Syntax : StoreError.Execution,
    };
}
